set lock_timeout = '2s';
alter table shop.orders add column n int;
