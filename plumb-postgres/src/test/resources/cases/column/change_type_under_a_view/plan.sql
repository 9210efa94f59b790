drop view public.dearest;
  -- locks public.dearest: ACCESS EXCLUSIVE
drop view public.dear;
  -- locks public.dear: ACCESS EXCLUSIVE
alter table public.item alter column price type bigint;
  -- locks public.item: ACCESS EXCLUSIVE
  -- rewrites public.item
  -- table-rewrite: all rows of table public.item are written anew while it is locked
create view public.dear as
SELECT id,
    price
   FROM public.item
  WHERE price > 100;
create view public.dearest as
SELECT max(price) AS price
   FROM public.dear;
comment on view public.dear is 'more than a hundred';
