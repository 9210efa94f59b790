set lock_timeout = '2s';
create index orders_customer on shop.orders (customer_id);
