set lock_timeout = '2s';
alter table shop.orders rename to purchase;
