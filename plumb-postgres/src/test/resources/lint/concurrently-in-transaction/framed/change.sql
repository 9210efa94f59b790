create index concurrently on shop.orders (customer_id);
