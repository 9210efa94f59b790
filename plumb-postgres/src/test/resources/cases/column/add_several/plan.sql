alter table public.item add column weight integer;

alter table public.item add column amount integer;

alter table public.item add column name text;
