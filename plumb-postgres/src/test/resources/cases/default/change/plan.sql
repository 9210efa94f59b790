alter table only public.item alter column state set default 'draft'::text;
  -- locks public.item: ACCESS EXCLUSIVE
