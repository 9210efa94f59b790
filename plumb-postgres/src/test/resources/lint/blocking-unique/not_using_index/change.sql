set lock_timeout = '2s';
create unique index concurrently customer_email on shop.customer (email);
alter table shop.customer add constraint customer_email unique using index customer_email;
