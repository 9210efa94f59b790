create table orders (id integer, price numeric, quantity integer);
create statistics orders_stats on price, (quantity * 2) from orders;
