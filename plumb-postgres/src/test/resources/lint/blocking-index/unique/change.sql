set lock_timeout = '2s';
create unique index on shop.customer (email);
