create or replace view shop.open_orders as select id, total from shop.orders;
