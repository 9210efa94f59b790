drop view public.children;
drop table public.child;
  -- locks public.parent: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.child are lost
