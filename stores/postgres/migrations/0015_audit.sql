create schema audit;

-- Who did what to which id: every request that changes something, and every refusal of one who may not. No account owns
-- its rows: they outlive accounts, and the role that acts for accounts has no privilege here.
create table audit.actions (
  time timestamptz not null,
  request_id text not null,
  account_id uuid, -- who asked; null: nobody that we know
  token_id uuid,
  operation text not null, -- its operationId in the OpenAPI file
  objects jsonb not null, -- ids by the name of their field: {"face_ids": ["…"]}
  status smallint not null, -- 499: the client had gone
  error_code int,
  address inet
);
create index actions_by_time on audit.actions (time);
create index actions_by_account on audit.actions (account_id, time);
