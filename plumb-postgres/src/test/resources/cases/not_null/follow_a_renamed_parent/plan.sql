alter table public.people rename to persons;
  -- locks public.people: ACCESS EXCLUSIVE
alter table public.persons rename constraint people_name_not_null to persons_name_not_null;
  -- locks public.employees: ACCESS EXCLUSIVE
  -- locks public.managers: ACCESS EXCLUSIVE
  -- locks public.persons: ACCESS EXCLUSIVE
