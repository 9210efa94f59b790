alter table public.people drop constraint has_name;
  -- locks public.people: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.people.has_name are no longer refused
alter table public.people drop column nickname;
  -- data-loss: the values of column public.people.nickname are lost
alter table public.employees inherit public.people;
  -- locks public.employees: ACCESS EXCLUSIVE
