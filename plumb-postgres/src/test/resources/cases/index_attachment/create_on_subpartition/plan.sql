create index measures_2025_value on only public.measures_2025 (value);
  -- locks public.measures_2025: SHARE
create index measures_2025_1_value_idx on public.measures_2025_1 (value);
  -- locks public.measures_2025_1: SHARE
alter index public.measures_2025_value attach partition public.measures_2025_1_value_idx;
