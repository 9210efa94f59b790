alter table only public.measurement_2024 alter column value set default 1;
  -- locks public.measurement_2024: ACCESS EXCLUSIVE
