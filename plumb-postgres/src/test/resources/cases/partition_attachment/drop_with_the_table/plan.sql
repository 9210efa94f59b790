drop table public.measurement_2024;
  -- locks public.measurement: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.measurement_2024 are lost
