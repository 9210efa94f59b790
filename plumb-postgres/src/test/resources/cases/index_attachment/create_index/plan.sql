create index measures_value on only public.measures (value);
  -- locks public.measures: SHARE
create index measures_2024_value_idx on public.measures_2024 (value);
  -- locks public.measures_2024: SHARE
create index measures_2025_value_idx on only public.measures_2025 (value);
  -- locks public.measures_2025: SHARE
create index measures_2025_1_value_idx on public.measures_2025_1 (value);
  -- locks public.measures_2025_1: SHARE
alter index public.measures_value attach partition public.measures_2024_value_idx;
alter index public.measures_value attach partition public.measures_2025_value_idx;
alter index public.measures_2025_value_idx attach partition public.measures_2025_1_value_idx;
