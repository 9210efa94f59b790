alter table public.a drop constraint a_key;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
create unique index concurrently a_key on public.a (n, m);
-- transaction 3
alter table public.a add constraint a_key primary key using index a_key;
  -- locks public.a: ACCESS EXCLUSIVE
