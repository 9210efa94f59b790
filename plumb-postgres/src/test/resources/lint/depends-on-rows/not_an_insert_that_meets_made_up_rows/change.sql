insert into shop.orders (id, customer_id, total) values (1, 1, 10);
