alter table public.a add column total integer;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 2
update only public.a set total = (price * amount) where total is null;
-- transaction 3
alter table public.a add not null total not valid;
  -- locks public.a: ACCESS EXCLUSIVE
-- transaction 4
update only public.a set total = (price * amount) where total is null;
-- transaction 5
alter table public.a validate constraint a_total_not_null;
-- transaction 6
alter table public.a drop column amount;
  -- locks public.a: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.a.amount are lost
alter table public.a drop column note;
  -- data-loss: the values of column public.a.note are lost
