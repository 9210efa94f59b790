alter table public.p1 rename constraint p1_id_not_null to p_id_not_null;
  -- locks public.p1: ACCESS EXCLUSIVE
alter table public.p1 add constraint plumb_bounds check (((id IS NOT NULL) AND (id >= 0) AND (id < 10))) not valid;
-- transaction 2
alter table public.p1 validate constraint plumb_bounds;
-- transaction 3
alter table public.p attach partition public.p1 FOR VALUES FROM (0) TO (10);
  -- locks public.p1: ACCESS EXCLUSIVE
alter table public.p1 drop constraint plumb_bounds;
