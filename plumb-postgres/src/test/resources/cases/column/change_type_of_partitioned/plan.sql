drop view public.values_2024;
  -- locks public.values_2024: ACCESS EXCLUSIVE
alter table public.measurement alter column value type bigint;
  -- locks public.measurement: ACCESS EXCLUSIVE
  -- locks public.measurement_2024: ACCESS EXCLUSIVE
  -- rewrites public.measurement_2024
  -- table-rewrite: all rows of table public.measurement_2024 are written anew while it is locked
create view public.values_2024 as
SELECT value
   FROM public.measurement_2024;
