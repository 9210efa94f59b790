create table orders (status varchar(20) check (status in ('new', 'paid')), kind varchar(5) default 'a');
create index orders_open on orders (status) where status in ('new', 'paid');
create view open_orders as select * from orders where status in ('new', 'paid') and kind <> all (array['x', 'y']);
