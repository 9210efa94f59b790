create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
-- plumb: renamed from keep
create rule tell as on insert to shop.orders do also notify orders;
