alter table public.item rename constraint item_name_not_null to item_has_a_name;
  -- locks public.item: ACCESS EXCLUSIVE
