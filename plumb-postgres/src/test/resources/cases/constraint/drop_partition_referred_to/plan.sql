alter table public.measures detach partition public.measures_2023;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2023: ACCESS EXCLUSIVE
  -- locks public.measures_rest: ACCESS EXCLUSIVE
  -- locks public.notes: ACCESS EXCLUSIVE
drop table public.measures_2023;
  -- data-loss: all rows of table public.measures_2023 are lost
