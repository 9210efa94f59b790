create table public.bucket (
  id integer
) partition by HASH (id);
create table public.bucket_0 (
  id integer
);
create table public.bucket_1 (
  id integer
);
create table public.measurement (
  at date not null,
  value numeric
) partition by RANGE (at);
create table public.measurement_2024 (
  at date constraint measurement_at_not_null not null,
  value numeric
);
create table public.measurement_rest (
  at date constraint measurement_at_not_null not null,
  value numeric
);
create table public.sale (
  region text,
  amount numeric
) partition by LIST (region);
create table public.sale_eu (
  region text,
  amount numeric
);
alter table public.bucket attach partition public.bucket_0 FOR VALUES WITH (modulus 2, remainder 0);
alter table public.bucket attach partition public.bucket_1 FOR VALUES WITH (modulus 2, remainder 1);
alter table public.measurement attach partition public.measurement_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
alter table public.measurement attach partition public.measurement_rest DEFAULT;
alter table public.sale attach partition public.sale_eu FOR VALUES IN ('de', 'fr');
