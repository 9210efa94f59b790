drop type public.spans;
create type public.spans as range (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops);
