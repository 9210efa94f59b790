begin;
set local lock_timeout = '1s';
alter table shop.orders add column state text;
commit;
