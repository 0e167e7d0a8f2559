#!/bin/sh
# Makes the namespace and the search attributes that workflows are found by. Safe to run at every start.
set -eu
temporal operator namespace describe --namespace default >/dev/null 2>&1 ||
  temporal operator namespace create --namespace default --retention 72h
# A new namespace is known to every part of the server some seconds later.
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  temporal operator search-attribute create --namespace default \
    --name AccountId --type Keyword --name HandlerId --type Keyword --name RequestIds --type KeywordList \
    --name EventsCount --type Int --name ErrorCode --type Keyword && exit 0
  echo "attempt $attempt of 10 failed, trying again in 3 s"
  sleep 3
done
exit 1
