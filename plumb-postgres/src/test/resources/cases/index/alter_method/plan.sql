drop index public.by_note;
  -- locks public.orders: ACCESS EXCLUSIVE
create index by_note on public.orders using hash (note);
