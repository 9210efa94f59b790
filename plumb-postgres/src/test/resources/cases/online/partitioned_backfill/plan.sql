alter table public.a add column r double precision;
  -- locks public.a: ACCESS EXCLUSIVE
  -- locks public.a1: ACCESS EXCLUSIVE
  -- locks public.a2: ACCESS EXCLUSIVE
  -- locks public.a21: ACCESS EXCLUSIVE
alter table public.a alter column r set default random();
-- transaction 2
update only public.a1 set n = (0) where n is null;
-- transaction 3
update only public.a21 set n = (0) where n is null;
-- transaction 4
alter table public.a add not null n not valid;
  -- locks public.a: ACCESS EXCLUSIVE
  -- locks public.a1: ACCESS EXCLUSIVE
  -- locks public.a2: ACCESS EXCLUSIVE
  -- locks public.a21: ACCESS EXCLUSIVE
-- transaction 5
update only public.a1 set n = (0) where n is null;
-- transaction 6
update only public.a21 set n = (0) where n is null;
-- transaction 7
alter table public.a validate constraint a_n_not_null;
-- transaction 8
update only public.a1 set r = default where r is null;
-- transaction 9
update only public.a21 set r = default where r is null;
-- transaction 10
alter table public.a add not null r not valid;
  -- locks public.a: ACCESS EXCLUSIVE
  -- locks public.a1: ACCESS EXCLUSIVE
  -- locks public.a2: ACCESS EXCLUSIVE
  -- locks public.a21: ACCESS EXCLUSIVE
-- transaction 11
update only public.a1 set r = default where r is null;
-- transaction 12
update only public.a21 set r = default where r is null;
-- transaction 13
alter table public.a validate constraint a_r_not_null;
