create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
-- plumb: renamed from orders_c
alter table orders add constraint orders_by_id unique (id);
-- plumb: renamed from orders_t
alter table orders add constraint orders_total check (total > 0);
