drop table public.bird;
  -- locks public.bird: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.bird are lost
