create index concurrently a_n on public.a (n) where (n > 0);
-- transaction 2
create unique index concurrently a_t on public.a (lower(t)) include (n);
