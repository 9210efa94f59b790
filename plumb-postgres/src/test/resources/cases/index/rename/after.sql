create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
-- plumb: renamed from orders_c
create index orders_by_id on orders (id);
