create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create index orders_e on orders ((id + 1), (lower(status)));
alter index orders_e alter column 2 set statistics 300;
