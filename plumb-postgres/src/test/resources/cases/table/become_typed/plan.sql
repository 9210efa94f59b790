alter table public.place of public.point_2d;
  -- locks public.place: ACCESS EXCLUSIVE
