alter table public.orders drop constraint orders_x;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add constraint orders_x exclude using gist (int8range(id, (id + 2)) WITH &&) with (fillfactor = 90);
