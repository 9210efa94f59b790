set lock_timeout = '2s';
alter table shop.orders add column cents integer generated always as (total * 100) stored;
