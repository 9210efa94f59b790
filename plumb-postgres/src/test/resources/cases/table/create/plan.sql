create table public.item (
  id bigint not null generated always as identity,
  sku text not null,
  price numeric(10,2) not null default 0,
  note text,
  constraint item_pkey primary key (id),
  constraint item_price_check check ((price >= (0)::numeric)),
  constraint item_sku_key unique (sku)
);
