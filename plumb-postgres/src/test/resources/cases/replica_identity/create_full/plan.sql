alter table public.accounts replica identity full;
  -- locks public.accounts: ACCESS EXCLUSIVE
