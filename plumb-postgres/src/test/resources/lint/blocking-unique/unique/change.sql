set lock_timeout = '2s';
alter table shop.customer add constraint customer_email unique (email);
