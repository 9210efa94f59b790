alter table public.a add column size integer;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
update only public.a set n = (10 * id) where n is null;
-- transaction 3
alter table public.a add not null n not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 4
update only public.a set n = (10 * id) where n is null;
-- transaction 5
alter table public.a validate constraint a_n_not_null;
-- transaction 6
update only public.a set size = (length(t)) where size is null;
-- transaction 7
alter table public.a add not null size not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 8
update only public.a set size = (length(t)) where size is null;
-- transaction 9
alter table public.a validate constraint a_size_not_null;
