create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create rule keep as on delete to shop.orders where old.total > 5 do instead nothing;
