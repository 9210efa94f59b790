alter table public.measures detach partition public.measures_2024;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
drop index public.measures_2024_value_idx;
  -- index-dropped: queries that use index public.measures_2024.measures_2024_value_idx become slower
drop index public.measures_value;
  -- locks public.measures_2025: ACCESS EXCLUSIVE
  -- locks public.measures_2025_1: ACCESS EXCLUSIVE
  -- index-dropped: queries that use index public.measures.measures_value become slower
