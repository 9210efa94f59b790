set lock_timeout = '2s';
alter table shop.orders add constraint total_large check (total > 1000) not valid;
alter table shop.orders validate constraint total_large;
