alter table public.person rename to customer;
  -- locks public.person: ACCESS EXCLUSIVE
alter index public.person_name_idx rename to customer_name_idx;
alter table public.customer rename constraint person_pkey to customer_pkey;
  -- locks public.customer: ACCESS EXCLUSIVE
alter table public.customer rename constraint person_id_not_null to customer_id_not_null;
  -- locks public.customer: ACCESS EXCLUSIVE
alter table public.customer rename constraint person_name_not_null to customer_name_not_null;
