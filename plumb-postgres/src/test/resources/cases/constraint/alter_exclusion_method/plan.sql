alter table public.stays drop constraint once;
  -- locks public.stays: ACCESS EXCLUSIVE
alter table public.stays add constraint once exclude using spgist (room WITH &&);
