alter table public.a add column name text;
  -- locks public.a: ACCESS EXCLUSIVE
update only public.a set n = (10 * id) where n is null;
alter table public.a alter column n set not null;
update only public.a set name = (id::text) where name is null;
alter table public.a alter column name set not null;
