alter table public.booking add constraint booking_once exclude using gist (room WITH =, during WITH &&);
  -- locks public.booking: ACCESS EXCLUSIVE
