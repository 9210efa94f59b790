alter table public.stays drop constraint once;
  -- locks public.stays: ACCESS EXCLUSIVE
alter table public.stays add constraint once exclude using gist (during WITH &&) where ((note IS NULL));
