create table public.base (
  id integer,
  constraint base_id check ((id > 0)),
  constraint base_own check ((id < 9)) no inherit
);
create table public.child (
  extra integer not null,
  constraint child_key primary key (extra)
) inherits (public.base);
