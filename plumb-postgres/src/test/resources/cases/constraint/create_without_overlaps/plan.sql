create table public.sale (
  product integer,
  valid daterange
);
alter table public.price alter column product set not null;
  -- locks public.price: ACCESS EXCLUSIVE
alter table public.price alter column valid set not null;
alter table public.price add constraint price_key primary key (product, valid without overlaps);
alter table public.sale add constraint sale_price foreign key (product, period valid) references public.price (product, period valid);
