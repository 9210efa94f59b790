create index measures_value on only public.measures (value);
  -- locks public.measures: SHARE
create index measures_2025_own on only public.measures_2025 (value);
  -- locks public.measures_2025: SHARE
create index measures_2025_1_own on public.measures_2025_1 (value);
  -- locks public.measures_2025_1: SHARE
alter index public.measures_value attach partition public.measures_2024_own;
  -- locks public.measures_2024.measures_2024_own: ACCESS EXCLUSIVE
alter index public.measures_value attach partition public.measures_2025_own;
alter index public.measures_2025_own attach partition public.measures_2025_1_own;
