create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create rule keep as on insert to shop.orders do also notify orders;
