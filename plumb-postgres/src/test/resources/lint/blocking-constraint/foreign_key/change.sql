set lock_timeout = '2s';
alter table shop.orders add foreign key (customer_id) references shop.customer;
