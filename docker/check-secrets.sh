#!/bin/sh
# Everything else waits for this to succeed: no stack with missing, short or well-known passwords.
set -eu
bad=''
for file in /run/secrets/*; do
  name=${file##*/}
  if [ ! -f "$file" ] || [ ! -r "$file" ]; then
    bad="$bad $name(missing)"
  elif [ "$(wc -c <"$file")" -lt 16 ]; then
    bad="$bad $name(shorter-than-16)"
  elif grep -qiE '^(.)\1*$|password|changeme|secret|default|12345678|minioadmin|facetfacet' "$file"; then
    bad="$bad $name(well-known)"
  fi
done
if [ -n "$bad" ]; then
  echo "Refusing to start. Bad secrets:$bad. Make good ones with: sh docker/make-secrets.sh" >&2
  exit 1
fi
