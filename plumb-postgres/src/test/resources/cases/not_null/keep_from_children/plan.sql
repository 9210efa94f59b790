alter table public.item alter constraint item_name_not_null no inherit;
  -- locks public.item: ACCESS EXCLUSIVE
