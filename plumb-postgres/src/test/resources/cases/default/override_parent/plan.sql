create table public.base (
  id integer default 1,
  n integer default 2,
  m integer
);
create table public.child (
  x integer
) inherits (public.base);
alter table only public.child alter column id set default 5;
alter table only public.child alter column m set default 7;
