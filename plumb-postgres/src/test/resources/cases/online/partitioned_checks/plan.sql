alter table public.p add not null n not valid;
  -- locks public.p: ACCESS EXCLUSIVE
  -- locks public.p1: ACCESS EXCLUSIVE
alter table public.p add constraint small check ((n < 100)) not valid;
-- transaction 2
alter table public.p validate constraint p_n_not_null;
-- transaction 3
alter table public.p validate constraint small;
