alter table public.item alter column amount type integer using nullif(amount, '')::integer;
  -- locks public.item: ACCESS EXCLUSIVE
  -- rewrites public.item
  -- type-narrowing: values of column public.item.amount may not fit into integer
  -- table-rewrite: all rows of table public.item are written anew while it is locked
