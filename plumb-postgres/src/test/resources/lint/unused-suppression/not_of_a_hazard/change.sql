set lock_timeout = '2s';
-- plumb: ignore share-lock-on-write:shop.orders.orders_customer because the shop is closed
create index orders_customer on shop.orders (customer_id);
