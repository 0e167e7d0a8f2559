#!/bin/sh
# First start only: the role and the two databases of Temporal, apart from Facet's own.
set -eu
password=$(cat /run/secrets/temporal_db_password)
psql --set ON_ERROR_STOP=1 --set password="$password" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role temporal login password :'password';
create database temporal owner temporal;
create database temporal_visibility owner temporal;
SQL
