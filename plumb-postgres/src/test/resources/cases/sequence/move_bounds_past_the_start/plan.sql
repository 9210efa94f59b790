alter sequence public.moved start with 1000 maxvalue 2000;
  -- locks public.moved: SHARE ROW EXCLUSIVE
select pg_catalog.setval('public.moved', 1000, false) from public.moved where not is_called;
alter sequence public.moved minvalue 1000;
  -- type-narrowing: the last value of sequence public.moved may lie outside its new bounds
select pg_catalog.setval('public.raised', 15, false) from public.raised where not is_called;
alter sequence public.raised start with 15 minvalue 5 maxvalue 5000;
  -- locks public.raised: SHARE ROW EXCLUSIVE
  -- type-narrowing: the last value of sequence public.raised may lie outside its new bounds
alter sequence public.turned start with 1 increment by 1 maxvalue 32767;
  -- locks public.turned: SHARE ROW EXCLUSIVE
select pg_catalog.setval('public.turned', 1, false) from public.turned where not is_called;
alter sequence public.turned as smallint minvalue 1;
  -- type-narrowing: the last value of sequence public.turned may lie outside its new bounds
select pg_catalog.setval('public.used', 15, false) from public.used where not is_called;
alter sequence public.used start with 15 minvalue 5;
  -- locks public.used: SHARE ROW EXCLUSIVE
  -- type-narrowing: the last value of sequence public.used may lie outside its new bounds
