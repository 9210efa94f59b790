alter table only public.measures add constraint measures_key primary key (place, day);
  -- locks public.measures: ACCESS EXCLUSIVE
alter table only public.measures add constraint measures_once unique (day, place, value);
alter table public.measures_2024 add constraint measures_2024_day_place_value_key unique (day, place, value);
  -- locks public.measures_2024: ACCESS EXCLUSIVE
alter table public.measures_2024 add constraint measures_2024_pkey primary key (place, day);
alter table only public.measures_2025 add constraint measures_2025_day_place_value_key unique (day, place, value);
  -- locks public.measures_2025: ACCESS EXCLUSIVE
alter table only public.measures_2025 add constraint measures_2025_pkey primary key (place, day);
alter table public.measures_2025_1 add constraint measures_2025_1_day_place_value_key unique (day, place, value);
  -- locks public.measures_2025_1: ACCESS EXCLUSIVE
alter table public.measures_2025_1 add constraint measures_2025_1_pkey primary key (place, day);
alter index public.measures_key attach partition public.measures_2024_pkey;
alter index public.measures_once attach partition public.measures_2024_day_place_value_key;
alter index public.measures_key attach partition public.measures_2025_pkey;
alter index public.measures_once attach partition public.measures_2025_day_place_value_key;
alter index public.measures_2025_day_place_value_key attach partition public.measures_2025_1_day_place_value_key;
alter index public.measures_2025_pkey attach partition public.measures_2025_1_pkey;
