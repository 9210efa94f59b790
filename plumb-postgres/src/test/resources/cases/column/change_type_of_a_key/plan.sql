alter table public.invoice drop constraint invoice_customer_id_fkey;
  -- locks public.customer: ACCESS EXCLUSIVE
  -- locks public.invoice: ACCESS EXCLUSIVE
alter table public.customer alter column id type bigint;
  -- rewrites public.customer
  -- table-rewrite: all rows of table public.customer are written anew while it is locked
alter table public.invoice alter column customer_id type bigint;
  -- rewrites public.invoice
  -- table-rewrite: all rows of table public.invoice are written anew while it is locked
alter table public.invoice add constraint invoice_customer_id_fkey foreign key (customer_id) references public.customer (id);
