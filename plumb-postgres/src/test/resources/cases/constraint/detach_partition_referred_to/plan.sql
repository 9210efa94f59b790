alter table public.measures detach partition public.measures_2024;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
  -- locks public.notes: ACCESS EXCLUSIVE
drop table public.measures_2024;
  -- data-loss: all rows of table public.measures_2024 are lost
