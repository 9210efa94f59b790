create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
alter table shop.orders enable row level security;
-- plumb: renamed from mine
create policy ours on shop.orders using (true);
