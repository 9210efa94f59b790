alter table only public.event drop column note;
  -- locks public.alarm: ACCESS EXCLUSIVE
  -- locks public.event: ACCESS EXCLUSIVE
  -- locks public.visit: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.event.note are lost
alter table public.visit drop column note;
  -- data-loss: the values of column public.visit.note are lost
