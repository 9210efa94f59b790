set lock_timeout = '2s';
alter table shop.orders rename column total to amount;
