drop view public.latest;
  -- locks public.latest: ACCESS EXCLUSIVE
alter table public.reading rename to old_reading;
  -- locks public.reading: ACCESS EXCLUSIVE
alter index public.reading_pkey rename to old_reading_pkey;
alter index public.reading_sensor rename to old_reading_sensor;
alter sequence public.reading_id_seq rename to old_reading_id_seq;
alter table public.old_reading rename constraint reading_id_not_null to old_reading_id_not_null;
alter table public.old_reading rename constraint reading_sensor_not_null to old_reading_sensor_not_null;
alter table public.old_reading rename constraint reading_taken_not_null to old_reading_taken_not_null;
create table public.reading (
  id bigint not null generated always as identity,
  sensor integer not null,
  taken date not null,
  value numeric default 0,
  constraint reading_pkey primary key (id, taken)
) partition by RANGE (taken);
create table public.reading_2024 (
  id bigint constraint reading_id_not_null not null,
  sensor integer constraint reading_sensor_not_null not null,
  taken date constraint reading_taken_not_null not null,
  value numeric default 0,
  constraint reading_2024_pkey primary key (id, taken)
);
create table public.reading_rest (
  id bigint constraint reading_id_not_null not null,
  sensor integer constraint reading_sensor_not_null not null,
  taken date constraint reading_taken_not_null not null,
  value numeric default 0,
  constraint reading_rest_pkey primary key (id, taken)
);
create index reading_sensor on public.reading (sensor);
create index reading_2024_sensor_idx on public.reading_2024 (sensor);
create index reading_rest_sensor_idx on public.reading_rest (sensor);
alter table public.reading attach partition public.reading_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
alter table public.reading attach partition public.reading_rest DEFAULT;
insert into public.reading (id, sensor, taken, value) overriding system value select id, sensor, taken, value from only public.old_reading;
  -- table-rewrite: all rows of table public.reading are written anew while it is locked
select pg_catalog.setval('public.reading_id_seq', last_value, is_called) from public.old_reading_id_seq;
create view public.latest as
SELECT sensor,
    max(taken) AS taken
   FROM public.reading
  GROUP BY sensor;
comment on table public.reading is 'what the sensors say';
drop table public.old_reading;
