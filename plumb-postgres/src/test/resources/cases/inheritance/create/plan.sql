alter table public.bird inherit public.animal;
  -- locks public.bird: ACCESS EXCLUSIVE
