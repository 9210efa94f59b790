create view public.adults with (check_option = 'local', security_barrier = true) as
SELECT id,
    name
   FROM public.people
  WHERE id > 0;
