import pg from 'pg';

/** Tables with an account (the audit log is of nobody's), and how far each is bound already. `app` and `owner` are variables of the block below. */
const TABLES = `
  select c.oid::regclass as name, n.nspname as schema,
         c.relrowsecurity
           and 4 = (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname like 'own %')
           and has_schema_privilege(app, n.oid, 'usage')
           and has_table_privilege(app, c.oid, 'select') and has_table_privilege(app, c.oid, 'insert')
           and has_table_privilege(app, c.oid, 'update') and has_table_privilege(app, c.oid, 'delete') as bound
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped
   where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'audit'`;

const accountIs = (setting: 'reader' | 'writer'): string =>
  `(account_id = (select nullif(current_setting('facet.${setting}', true), '')::uuid))`;

const POLICIES = [
  ['own shown', 'for select', `using ${accountIs('reader')}`],
  ['own added', 'for insert', `with check ${accountIs('writer')}`],
  ['own changed', 'for update', `using ${accountIs('writer')}`],
  ['own removed', 'for delete', `using ${accountIs('writer')}`],
].map(
  ([name, command, condition]) => `
    execute format('drop policy if exists %I on %s', '${name}', t.name);
    execute format($p$create policy %I on %s ${command} ${condition}$p$, '${name}', t.name);`,
);

const PROTECT = `
do $protect$
declare
  owner text := session_user;
  app text := left(session_user, 59) || '_app';
  t record;
begin
  perform pg_advisory_xact_lock(hashtext('facet.protect'));
  begin
    if to_regrole(quote_ident(app)) is null then
      execute format('create role %I nologin', app);
      execute format('grant %I to %I', app, owner); -- Whoever makes a role may not step down to it by that alone.
    end if;
  exception when duplicate_object or unique_violation then
    null; -- Another database of this server was faster.
  end;
  if not pg_has_role(owner, app, 'member') then execute format('grant %I to %I', app, owner); end if;
  for t in ${TABLES} loop
    continue when t.bound;
    ${POLICIES.join('')}
    execute format('alter table %s enable row level security', t.name);
    execute format('grant usage on schema %I to %I', t.schema, app);
    execute format('grant select, insert, update, delete on %s to %I', t.name, app);
  end loop;
exception when insufficient_privilege then
  raise insufficient_privilege using message =
    format('%s; let a superuser run: create role %I nologin; grant %I to %I;', sqlerrm, app, app, owner);
end $protect$`;

/**
 * Row-level security under the application's own check (docs/adr/0010). Every table that has an account_id shows and
 * takes rows of one account only, where a statement runs as the role `<login>_app`: accountPool.ts sees to that. Their
 * owner, as whom migrations, the matcher, the sweeper and pg_dump run, is not bound.
 *
 * No numbered migration: this way tables of later migrations, and a database that was restored without its privileges,
 * are covered at the next start. Where nothing is missing it only reads the catalogue.
 */
export async function protect(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(PROTECT);
  } finally {
    await client.end();
  }
}
