alter table public.p add constraint p_a foreign key (a) references public.a (id) not valid;
  -- locks public.a: SHARE ROW EXCLUSIVE
  -- locks public.p: SHARE ROW EXCLUSIVE
  -- locks public.p1: SHARE ROW EXCLUSIVE
-- transaction 2
alter table public.p validate constraint p_a;
