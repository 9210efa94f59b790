create sequence shop.order_number start 10000 increment 1;

create table shop.orders (
  id bigint generated always as identity primary key,
  number bigint not null default nextval('shop.order_number') unique,
  customer_id bigint not null references shop.customer,
  state shop.order_status not null default 'new',
  placed_at timestamptz not null default now(),
  ship_to shop.address,
  remark varchar(200)
);

alter sequence shop.order_number owned by shop.orders.number;

create table shop.order_line (
  order_id bigint not null references shop.orders on delete cascade,
  line_no smallint not null,
  product_id bigint not null references shop.product,
  quantity integer not null,
  unit_price shop.money_amount not null,
  primary key (order_id, line_no),
  constraint order_line_quantity_positive check (quantity > 0)
);

create index orders_customer_idx on shop.orders (customer_id, placed_at desc);
create index order_line_product_idx on shop.order_line (product_id);

create table shop.payment (
  id bigint generated always as identity primary key,
  order_id bigint not null,
  amount integer not null,
  received_at timestamptz not null default now()
);

comment on column shop.payment.amount is 'In cents';
