drop table public.bird;
  -- data-loss: all rows of table public.bird are lost
