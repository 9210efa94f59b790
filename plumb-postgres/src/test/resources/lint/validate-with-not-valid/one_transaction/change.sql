set lock_timeout = '2s';
begin;
alter table shop.orders add constraint total_positive check (total > 0) not valid;
alter table shop.orders validate constraint total_positive;
commit;
