alter table public.doc enable row level security;
  -- locks public.doc: ACCESS EXCLUSIVE
alter table public.doc force row level security;
