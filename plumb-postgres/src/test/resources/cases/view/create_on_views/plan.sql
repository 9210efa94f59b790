create view public.a as
SELECT id,
    name,
    born,
    secret
   FROM public.people;
create view public.b as
SELECT a.id,
    a.name,
    a.born,
    a.secret,
    b.name AS other
   FROM public.a
     JOIN public.people b USING (id);
create view public.c as
SELECT count(*) AS count
   FROM public.b;
