drop index public.by_total;
  -- locks public.orders: ACCESS EXCLUSIVE
create index by_total on public.orders (total) include (note);
