create table public.customer (id integer primary key);
create table public.invoice (
  number serial primary key,
  customer integer references public.customer,
  region text not null,
  total numeric check (total >= 0),
  note text
);
create unique index invoice_customer on public.invoice (customer, number);
create table public.line (invoice integer references public.invoice, product text);
create function public.stamp() returns trigger language plpgsql as $$ begin new.note := 'stamped'; return new; end $$;
create trigger stamp before insert on public.invoice for each row execute function public.stamp();
create materialized view public.totals as select customer, sum(total) as total from public.invoice group by customer;
create statistics public.invoice_region (ndistinct) on customer, region from public.invoice;
alter table public.invoice enable row level security;
create policy own on public.invoice using (customer > 0);
