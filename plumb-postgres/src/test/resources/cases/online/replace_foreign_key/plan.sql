alter table public.b drop constraint b_a;
  -- locks public.a: ACCESS EXCLUSIVE
  -- locks public.b: ACCESS EXCLUSIVE
alter table public.b add constraint b_a foreign key (a) references public.a (id) on delete cascade not valid;
alter table public.c drop constraint c_a;
  -- locks public.c: ACCESS EXCLUSIVE
alter table public.c add constraint c_a foreign key (a) references public.a (id) on delete set null not valid;
-- transaction 2
alter table public.b validate constraint b_a;
-- transaction 3
alter table public.c validate constraint c_a;
