alter table public.a add constraint filled not null n not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
alter table public.a validate constraint filled;
