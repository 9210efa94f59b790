create table public.sale (
  region text not null,
  at date not null,
  amount numeric
) partition by LIST (region);
create table public.sale_eu (
  region text constraint sale_region_not_null not null,
  at date constraint sale_at_not_null not null,
  amount numeric
) partition by RANGE (at);
create table public.sale_eu_2024 (
  region text constraint sale_region_not_null not null,
  at date constraint sale_at_not_null not null,
  amount numeric
);
alter table public.sale attach partition public.sale_eu FOR VALUES IN ('de', 'fr');
alter table public.sale_eu attach partition public.sale_eu_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
