-- Events lie in one partition a month, made ahead of time; what is older or further ahead lies in the default one.
-- A month for which the default partition holds events already stays there.
create function events.make_partitions(months_ahead int) returns int language plpgsql as $$
declare
  first date;
  made int := 0;
begin
  for i in 0 .. months_ahead loop
    first := date_trunc('month', now() at time zone 'UTC')::date + make_interval(months => i);
    begin
      if to_regclass(format('events.events_%s', to_char(first, 'YYYYMM'))) is null then
        execute format('create table events.events_%s partition of events.events for values from (%L) to (%L)',
                       to_char(first, 'YYYYMM'), first || 'T00:00:00Z', (first + interval '1 month')::date || 'T00:00:00Z');
        made := made + 1;
      end if;
    exception when check_violation or duplicate_table then
      null;
    end;
  end loop;
  return made;
end $$;
select events.make_partitions(3);
