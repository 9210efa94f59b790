alter table only public.item alter column code drop default;
  -- locks public.item: ACCESS EXCLUSIVE
drop function public.next_code();
