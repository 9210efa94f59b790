alter table public.orders add constraint orders_x exclude using gist (int8range(id, (id + 1)) WITH &&) where ((total > (0)::numeric)) deferrable initially deferred;
  -- locks public.orders: ACCESS EXCLUSIVE
