alter table public.measures add constraint measures_place foreign key (place) references public.places (id);
  -- locks public.measures: SHARE ROW EXCLUSIVE
  -- locks public.measures_2024: SHARE ROW EXCLUSIVE
  -- locks public.measures_2025: SHARE ROW EXCLUSIVE
  -- locks public.measures_2025_1: SHARE ROW EXCLUSIVE
  -- locks public.places: SHARE ROW EXCLUSIVE
alter table public.measures add constraint measures_value check ((value > 0));
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
  -- locks public.measures_2025: ACCESS EXCLUSIVE
  -- locks public.measures_2025_1: ACCESS EXCLUSIVE
