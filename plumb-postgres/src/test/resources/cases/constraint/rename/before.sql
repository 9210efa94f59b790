create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
alter table orders add constraint orders_c unique (id);
alter table orders add constraint orders_t check (total > 0);
