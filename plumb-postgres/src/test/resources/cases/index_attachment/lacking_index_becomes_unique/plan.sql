drop index public.p_part_id_key;
  -- locks public.p: ACCESS EXCLUSIVE
  -- locks public.p1: ACCESS EXCLUSIVE
  -- locks public.p2: ACCESS EXCLUSIVE
  -- index-dropped: queries that use index public.p.p_part_id_key become slower
alter table only public.p add constraint p_part_id_key unique (part, id);
alter table public.p2 add constraint p2_part_id_key unique (part, id);
alter index public.p_part_id_key attach partition public.p1_part_id_key;
  -- locks public.p1.p1_part_id_key: ACCESS EXCLUSIVE
alter index public.p_part_id_key attach partition public.p2_part_id_key;
