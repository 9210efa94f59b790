create table public.measures_2026 (
  place integer constraint measures_place_not_null not null,
  day date constraint measures_day_not_null not null,
  value integer,
  constraint measures_2026_pkey primary key (place, day)
);
create index measures_2026_own on public.measures_2026 (place);
create index measures_2026_value_idx on public.measures_2026 (value);
alter table public.measures attach partition public.measures_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
