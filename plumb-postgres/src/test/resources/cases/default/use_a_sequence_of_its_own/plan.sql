create sequence public.item_number;
alter table only public.item alter column number set default nextval('public.item_number'::regclass);
  -- locks public.item: ACCESS EXCLUSIVE
