alter index public.eu_by_id rename to old_eu_by_id;
alter index public.eu_by_number rename to eu_by_id;
alter index public.old_eu_by_id rename to eu_by_number;
