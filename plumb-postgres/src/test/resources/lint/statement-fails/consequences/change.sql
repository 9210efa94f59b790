set lock_timeout = '2s';
begin;
alter table shop.orders add column state shop.order_state;
create index on shop.orders (state);
commit;
