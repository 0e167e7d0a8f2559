#!/bin/sh
# Makes what is missing in secrets/: random passwords, one a file, and the addresses that hold them.
# The folder is closed to others; the files inside can be read by the containers' own users.
set -eu
dir=${1:-$(dirname "$0")/../secrets}
mkdir -p "$dir"
chmod 700 "$dir"
cd "$dir"
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
make() {
  [ -s "$1" ] || printf '%s' "$2" >"$1"
  chmod 644 "$1"
}
for name in postgres_password temporal_db_password redis_password s3_access_key s3_secret_key admin_password; do
  make "$name.txt" "$(random)"
done
make database_url.txt "postgres://facet:$(cat postgres_password.txt)@postgres:5432/facet"
make redis_url.txt "redis://:$(cat redis_password.txt)@redis:6379"
