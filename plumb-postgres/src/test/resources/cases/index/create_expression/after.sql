create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create unique index orders_lower on orders (lower(status) desc nulls last, (id + 1)) where total > 0;
