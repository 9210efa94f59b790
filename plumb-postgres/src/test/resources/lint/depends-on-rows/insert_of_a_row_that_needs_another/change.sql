insert into shop.orders (id, customer_id, total) values (7, 99, 10);
