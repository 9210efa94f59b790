create access method rows type table handler heap_tableam_handler;
create schema shop;
create materialized view shop.ids as select 1 as id;
create index ids_id on shop.ids (id);
