alter table public.base add constraint base_id check ((id > 0));
  -- locks public.base: ACCESS EXCLUSIVE
  -- locks public.child: ACCESS EXCLUSIVE
