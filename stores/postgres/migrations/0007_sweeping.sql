-- What the sweeper and the outbox look for, without reading whole tables.
create index requests_running on events.requests (order_id) where state = 'running';
create index outbox_sent on events.outbox (next_time) where state = 'sent';
