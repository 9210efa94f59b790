create view public.adults as
SELECT id,
    name
   FROM public.people
  WHERE born < '2000-01-01'::date;
