alter table public.b add constraint b_a foreign key (a) references public.a (id) on delete cascade not valid;
  -- locks public.a: SHARE ROW EXCLUSIVE
  -- locks public.b: SHARE ROW EXCLUSIVE
-- transaction 2
alter table public.b validate constraint b_a;
