set lock_timeout = '2s';
begin;
savepoint a;
alter table shop.orders add column state text;
rollback to savepoint a;
alter table shop.customer add column state text;
rollback;
alter table shop.orders add column state text;
