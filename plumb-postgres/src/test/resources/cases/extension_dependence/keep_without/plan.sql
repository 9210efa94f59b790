alter function public.squared(integer) no depends on extension citext;
drop extension citext;
