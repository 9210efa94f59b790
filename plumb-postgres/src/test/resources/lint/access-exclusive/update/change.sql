set lock_timeout = '2s';
begin;
alter table shop.orders add column state text;
update shop.customer set name = lower(name);
commit;
