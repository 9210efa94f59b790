drop table public.measurement_2024;
  -- locks public.measurement: ACCESS EXCLUSIVE
  -- locks public.measurement_2024: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.measurement_2024 are lost
