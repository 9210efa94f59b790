create table public.reading (
  id bigint generated always as identity primary key,
  sensor integer not null,
  taken date not null,
  value numeric default 0
);
create index reading_sensor on public.reading (sensor);
create view public.latest as select sensor, max(taken) as taken from public.reading group by sensor;
comment on table public.reading is 'what the sensors say';
