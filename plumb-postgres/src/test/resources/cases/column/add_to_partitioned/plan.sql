alter table public.measurement add column sensor integer not null default 1;
  -- locks public.measurement: ACCESS EXCLUSIVE
  -- locks public.measurement_2024: ACCESS EXCLUSIVE
