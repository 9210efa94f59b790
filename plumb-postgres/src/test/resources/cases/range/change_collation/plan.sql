drop type public.spans;
create type public.spans as range (subtype = text, collation = pg_catalog."C");
