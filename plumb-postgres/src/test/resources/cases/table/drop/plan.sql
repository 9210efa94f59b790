drop view public.children;
  -- locks public.children: ACCESS EXCLUSIVE
drop table public.child;
  -- locks public.child: ACCESS EXCLUSIVE
  -- locks public.parent: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.child are lost
