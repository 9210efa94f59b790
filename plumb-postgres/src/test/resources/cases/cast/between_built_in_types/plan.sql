create cast (bigint as text) with inout as implicit;
create cast (boolean as name) with inout as implicit;
create cast (integer as text) with inout as implicit;
create cast (name as integer) with inout as implicit;
create cast (oid as text) with inout as implicit;
create cast (smallint as text) with inout as implicit;
create cast (text as integer) with inout as implicit;
create table public.items (
  id integer,
  note text,
  constraint items_id_check check ((id > 0))
) partition by RANGE (id);
create table public.items_1 (
  id integer,
  note text,
  constraint items_id_check check ((id > 0))
);
create index items_id_upper_idx on public.items (id, upper(note));
create index items_1_id_upper_idx on public.items_1 (id, upper(note));
alter table public.items attach partition public.items_1 FOR VALUES FROM (1) TO (2);
create view public.shown as
SELECT id
   FROM public.items
  WHERE length(id::text) > 1;
comment on table public.items is 'all';
