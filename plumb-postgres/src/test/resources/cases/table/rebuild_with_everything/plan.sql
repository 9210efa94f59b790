alter sequence public.invoice_number_seq owned by none;
  -- locks public.invoice_number_seq: SHARE ROW EXCLUSIVE
drop statistics public.invoice_region;
drop materialized view public.totals;
  -- locks public.totals: ACCESS EXCLUSIVE
alter table public.line drop constraint line_invoice_fkey;
  -- locks public.invoice: ACCESS EXCLUSIVE
  -- locks public.line: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.line.line_invoice_fkey are no longer refused
alter table public.invoice rename to old_invoice;
alter index public.invoice_customer rename to old_invoice_customer;
alter index public.invoice_pkey rename to old_invoice_pkey;
alter table public.old_invoice rename constraint invoice_number_not_null to old_invoice_number_not_null;
alter table public.old_invoice rename constraint invoice_region_not_null to old_invoice_region_not_null;
create table public.invoice (
  number integer not null default nextval('public.invoice_number_seq'::regclass),
  customer integer,
  region text not null,
  total numeric,
  note text,
  constraint invoice_pkey primary key (number, region),
  constraint invoice_total_check check ((total >= (0)::numeric))
) partition by LIST (region);
alter table public.invoice enable row level security;
create table public.invoice_eu (
  number integer constraint invoice_number_not_null not null default nextval('public.invoice_number_seq'::regclass),
  customer integer,
  region text constraint invoice_region_not_null not null,
  total numeric,
  note text,
  constraint invoice_eu_pkey primary key (number, region),
  constraint invoice_total_check check ((total >= (0)::numeric))
);
create table public.invoice_rest (
  number integer constraint invoice_number_not_null not null default nextval('public.invoice_number_seq'::regclass),
  customer integer,
  region text constraint invoice_region_not_null not null,
  total numeric,
  note text,
  constraint invoice_rest_pkey primary key (number, region),
  constraint invoice_total_check check ((total >= (0)::numeric))
);
create unique index invoice_customer on public.invoice (customer, number, region);
create unique index invoice_eu_customer_number_region_idx on public.invoice_eu (customer, number, region);
create unique index invoice_rest_customer_number_region_idx on public.invoice_rest (customer, number, region);
create statistics public.invoice_region (ndistinct) on customer, region from public.invoice;
alter sequence public.invoice_number_seq owned by public.invoice.number;
alter table public.invoice attach partition public.invoice_eu FOR VALUES IN ('eu');
alter table public.invoice attach partition public.invoice_rest DEFAULT;
insert into public.invoice (number, customer, region, total, note) select number, customer, region, total, note from only public.old_invoice;
  -- table-rewrite: all rows of table public.invoice are written anew while it is locked
alter table public.invoice add constraint invoice_customer_fkey foreign key (customer) references public.customer (id);
  -- locks public.customer: SHARE ROW EXCLUSIVE
create materialized view public.totals as
SELECT customer,
    sum(total) AS total
   FROM public.invoice
  GROUP BY customer;
create trigger stamp
before insert on public.invoice
for each row
execute function public.stamp();
create policy own on public.invoice using (customer > 0);
drop table public.old_invoice;
  -- locks public.customer: ACCESS EXCLUSIVE
