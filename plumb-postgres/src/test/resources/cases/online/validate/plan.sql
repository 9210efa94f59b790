alter table public.a validate constraint positive;
