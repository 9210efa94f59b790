drop statistics public.orders_stats;
alter table public.orders drop column price;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.orders.price are lost
alter table public.orders drop column quantity;
  -- data-loss: the values of column public.orders.quantity are lost
