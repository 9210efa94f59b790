create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create rule keep as on insert to shop.orders where new.total > 3 do also (delete from shop.orders where id = new.id - 1; update shop.orders set note = null);
