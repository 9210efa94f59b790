create index concurrently orders_customer on shop.orders (customer_id);
