alter table public.people add constraint people_name_key unique (name);
  -- locks public.people: ACCESS EXCLUSIVE
