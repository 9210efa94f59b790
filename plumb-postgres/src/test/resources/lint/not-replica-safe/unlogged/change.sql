set lock_timeout = '2s';
alter table shop.orders set unlogged;
