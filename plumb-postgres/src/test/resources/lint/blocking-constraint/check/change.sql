set lock_timeout = '2s';
alter table shop.orders add constraint total_positive check (total > 0);
