set lock_timeout = '2s';
alter table shop.orders alter column total drop default;
drop policy own on shop.orders;
