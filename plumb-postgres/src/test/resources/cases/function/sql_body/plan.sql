create or replace function shop.orders_above(lowest numeric)
returns bigint
language sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM shop.orders
   WHERE (orders.total >= orders_above.lowest);
END;
