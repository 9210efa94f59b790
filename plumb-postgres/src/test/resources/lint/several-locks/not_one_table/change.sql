set lock_timeout = '2s';
begin;
alter table shop.orders add column state text;
alter table shop.orders add column kind text;
commit;
