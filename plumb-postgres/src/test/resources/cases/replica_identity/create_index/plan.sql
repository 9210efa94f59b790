alter table public.accounts replica identity using index accounts_email;
  -- locks public.accounts: ACCESS EXCLUSIVE
  -- locks public.accounts.accounts_email: SHARE
