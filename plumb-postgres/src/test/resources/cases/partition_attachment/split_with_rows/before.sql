create table public.reading (taken integer, value text) partition by range (taken);
create table public.reading_low partition of public.reading for values from (0) to (100);
create table public.reading_high partition of public.reading for values from (100) to (200);
