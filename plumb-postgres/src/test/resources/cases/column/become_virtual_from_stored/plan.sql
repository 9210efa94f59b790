alter table public.orders drop column twice;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add column twice integer generated always as ((total * 2)) virtual;
