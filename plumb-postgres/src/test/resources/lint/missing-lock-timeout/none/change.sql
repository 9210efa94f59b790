alter table shop.orders add column state text;
alter table shop.orders add column kind text;
