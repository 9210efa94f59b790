create table public.customer (id integer primary key);
create table public.invoice (
  number serial,
  customer integer references public.customer,
  region text not null,
  total numeric check (total >= 0),
  note text,
  primary key (number, region)
) partition by list (region);
create table public.invoice_eu partition of public.invoice for values in ('eu');
create table public.invoice_rest partition of public.invoice default;
create unique index invoice_customer on public.invoice (customer, number, region);
create table public.line (invoice integer, product text);
create function public.stamp() returns trigger language plpgsql as $$ begin new.note := 'stamped'; return new; end $$;
create trigger stamp before insert on public.invoice for each row execute function public.stamp();
create materialized view public.totals as select customer, sum(total) as total from public.invoice group by customer;
create statistics public.invoice_region (ndistinct) on customer, region from public.invoice;
alter table public.invoice enable row level security;
create policy own on public.invoice using (customer > 0);
