alter index public.shelf_nr set tablespace pg_default;
alter index public.shelf_pk set tablespace fast;
