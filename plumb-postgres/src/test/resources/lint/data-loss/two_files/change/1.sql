set lock_timeout = '2s';
create table shop.a (n bigint);
