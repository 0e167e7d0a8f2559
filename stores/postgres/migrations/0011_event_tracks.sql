-- References of POST /6/matcher/… by track id.
create index events_by_track on events.events (account_id, track_id) where track_id is not null;
