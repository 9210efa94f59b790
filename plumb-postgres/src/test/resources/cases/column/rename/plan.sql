alter table public.item rename column name to title;
  -- locks public.item: ACCESS EXCLUSIVE
alter view public.names rename column name to title;
  -- locks public.names: ACCESS EXCLUSIVE
alter table public.item rename constraint item_name_not_null to item_title_not_null;
  -- locks public.item: ACCESS EXCLUSIVE
