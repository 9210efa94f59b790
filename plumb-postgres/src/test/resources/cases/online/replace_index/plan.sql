alter index public.a_n rename to old_a_n;
-- transaction 2
create index concurrently a_n on public.a (n, t) where (n IS NOT NULL);
-- transaction 3
comment on index public.a_n is 'new';
-- transaction 4
drop index concurrently public.old_a_n;
