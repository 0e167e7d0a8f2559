#!/bin/sh
# Brings both databases of Temporal to the schema of this version. Safe to run at every start.
set -eu
SQL_PASSWORD=$(cat "$POSTGRES_PASSWORD_FILE")
export SQL_PASSWORD
host=${POSTGRES_ADDRESS%:*}
port=${POSTGRES_ADDRESS##*:}
for db in temporal temporal_visibility; do
  schema=${db#temporal_}
  sql() { temporal-sql-tool --plugin postgres12 --endpoint "$host" --port "$port" --user temporal --database "$db" "$@"; }
  sql setup-schema --version 0.0
  sql update-schema --schema-name "postgresql/v12/$schema"
done
