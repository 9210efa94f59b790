alter table public.managers no inherit public.people;
  -- locks public.managers: ACCESS EXCLUSIVE
drop table public.employees;
  -- locks public.employees: ACCESS EXCLUSIVE
  -- data-loss: all rows of table public.employees are lost
alter table public.people add column id bigint not null generated always as identity;
  -- locks public.people: ACCESS EXCLUSIVE
  -- rewrites public.people
  -- table-rewrite: all rows of table public.people are written anew while it is locked
