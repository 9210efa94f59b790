set lock_timeout = '2s';
create schema archive;
alter table shop.orders set schema archive;
