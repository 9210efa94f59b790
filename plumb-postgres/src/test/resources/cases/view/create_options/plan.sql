create view public.adults with (security_barrier = true, check_option = 'local') as
SELECT id,
    name
   FROM public.people
  WHERE id > 0;
