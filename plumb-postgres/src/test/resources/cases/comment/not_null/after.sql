create schema shop;
create table shop.orders (id integer primary key, total numeric, note text not null);
comment on constraint orders_note_not_null on shop.orders is 'always';
