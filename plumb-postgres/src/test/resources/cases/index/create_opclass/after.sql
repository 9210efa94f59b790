create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create index orders_status on orders (status varchar_pattern_ops, (status || 'x') collate "C" text_pattern_ops);
