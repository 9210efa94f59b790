create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create index orders_inc on orders using btree (id) include (total, "customer_id") with (fillfactor = 70);
