drop view public.weights;
  -- locks public.weights: ACCESS EXCLUSIVE
alter table public.item drop column weight;
  -- locks public.item: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.item.weight are lost
