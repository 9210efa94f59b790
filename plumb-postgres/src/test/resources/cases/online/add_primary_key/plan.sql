alter table public.a add not null n not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
alter table public.a validate constraint a_n_not_null;
-- transaction 3
create unique index concurrently a_key on public.a (n);
-- transaction 4
alter table public.a add constraint a_key primary key using index a_key;
  -- locks public.a: ACCESS EXCLUSIVE
