alter table public.a add column code uuid;
  -- locks public.a: ACCESS EXCLUSIVE
alter table public.a alter column code set default gen_random_uuid();
alter table public.a add column made timestamp with time zone;
alter table public.a alter column made set default clock_timestamp();
alter table public.a add column place text not null default 'here'::text;
-- transaction 2
update only public.a set made = default where made is null;
-- transaction 3
update only public.a set code = default where code is null;
-- transaction 4
alter table public.a add not null code not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 5
update only public.a set code = default where code is null;
-- transaction 6
alter table public.a validate constraint a_code_not_null;
