create schema shop;
create table shop.items (name text);
create sequence shop.items_id_seq as integer;
