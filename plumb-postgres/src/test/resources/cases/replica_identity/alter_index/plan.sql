alter table public.accounts replica identity using index accounts_login;
  -- locks public.accounts: ACCESS EXCLUSIVE
  -- locks public.accounts.accounts_login: SHARE
