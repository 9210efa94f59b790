alter table public.a add constraint positive check ((n > 0)) not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
alter table public.a validate constraint positive;
