alter table public.people add column id integer not null;
  -- locks public.employees: ACCESS EXCLUSIVE
  -- locks public.people: ACCESS EXCLUSIVE
alter table public.people alter column id add generated always as identity;
