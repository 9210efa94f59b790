create table shop.orders (
  id int primary key,
  state shop.order_state not null
);
