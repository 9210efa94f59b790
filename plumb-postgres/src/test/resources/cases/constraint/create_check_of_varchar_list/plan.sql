create table public.orders (
  status character varying(20),
  kind character varying(5) default 'a'::character varying,
  constraint orders_status_check check (((status)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying])::text[])))
);
create index orders_open on public.orders (status) where ((status)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying])::text[]));
create view public.open_orders as
SELECT status,
    kind
   FROM public.orders
  WHERE (status::text = ANY (ARRAY['new'::character varying, 'paid'::character varying]::text[])) AND (kind::text <> ALL (ARRAY['x'::text, 'y'::text]));
