set lock_timeout = '2s';
alter table shop.orders drop constraint total_positive;
