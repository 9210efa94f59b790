create unique index concurrently a_t on public.a (t) include (n) with (fillfactor = 80);
-- transaction 2
alter table public.a add constraint a_t unique using index a_t deferrable initially deferred;
  -- locks public.a: ACCESS EXCLUSIVE
