alter table public.a add not null n not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
alter table public.a validate constraint a_n_not_null;
