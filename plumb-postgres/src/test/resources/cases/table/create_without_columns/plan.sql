create table public.bare ();
