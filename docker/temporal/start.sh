#!/bin/sh
# Starts the Temporal server with the password from its secret file.
set -eu
POSTGRES_PASSWORD=$(cat "$POSTGRES_PASSWORD_FILE")
export POSTGRES_PASSWORD
mkdir -p /tmp/config
cp /docker/server.yaml /tmp/config/docker.yaml
exec temporal-server --root / --config /tmp/config --env docker --allow-no-auth start
