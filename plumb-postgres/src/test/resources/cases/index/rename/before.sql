create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create index orders_c on orders (id);
