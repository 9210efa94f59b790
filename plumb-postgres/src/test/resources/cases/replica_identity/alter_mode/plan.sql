alter table public.accounts replica identity nothing;
  -- locks public.accounts: ACCESS EXCLUSIVE
