set lock_timeout = '2s';
alter table shop.orders alter column total drop not null;
