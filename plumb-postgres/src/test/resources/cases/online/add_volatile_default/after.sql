create table a (
  id int primary key,
  t text not null,
  code uuid not null default gen_random_uuid(),
  made timestamptz default clock_timestamp(),
  place text not null default 'here'
);
