alter table public.measures detach partition public.measures_2024;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
  -- locks public.places: SHARE ROW EXCLUSIVE
