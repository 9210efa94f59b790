drop type public.spans;
create type public.spans;
create function public.tidy(public.spans)
returns public.spans
language internal
immutable strict
as $$daterange_canonical$$;
create type public.spans as range (subtype = date, canonical = public.tidy, subtype_diff = pg_catalog.daterange_subdiff);
