import pg from 'pg';

const SECONDS_PER_MONTH = 28 * 86_400;

/**
 * So many copies of one stored event, over the last four weeks and ten handlers, with similarities from 0 to 1; those of
 * last month in a partition of their own, as after a month of work.
 */
export async function seedEvents(database_url: string, event_id: string, handlers: readonly string[], count: number) {
  const client = new pg.Client({ connectionString: database_url });
  await client.connect();
  try {
    await client.query(`
      do $$ declare first date := (date_trunc('month', now() at time zone 'UTC') - interval '1 month')::date;
      begin
        if to_regclass(format('events.events_%s', to_char(first, 'YYYYMM'))) is null then
          execute format('create table events.events_%s partition of events.events for values from (%L) to (%L)',
            to_char(first, 'YYYYMM'), first || 'T00:00:00Z', (first + interval '1 month')::date || 'T00:00:00Z');
        end if;
      end $$`);
    await client.query(
      `insert into events.events
       select r.* from events.events e cross join generate_series(1, $3::int) n
        cross join lateral jsonb_populate_record(e, jsonb_build_object(
          'event_id', gen_random_uuid(), 'handler_id', ($2::uuid[])[1 + n % cardinality($2::uuid[])],
          'create_time', now() - make_interval(secs => ${SECONDS_PER_MONTH} * (n::float8 / $3::int)),
          'top_similar_object_similarity', random(), 'age', n % 90)) r
        where e.event_id = $1::uuid`,
      [event_id, handlers, count],
    );
    await client.query('vacuum analyze events.events');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
