create table public.reading (
  id bigint generated always as identity,
  sensor integer not null,
  taken date not null,
  value numeric default 0,
  primary key (id, taken)
) partition by range (taken);
create table public.reading_2024 partition of public.reading for values from ('2024-01-01') to ('2025-01-01');
create table public.reading_rest partition of public.reading default;
create index reading_sensor on public.reading (sensor);
create view public.latest as select sensor, max(taken) as taken from public.reading group by sensor;
comment on table public.reading is 'what the sensors say';
