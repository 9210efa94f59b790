create schema shop;
create sequence shop.numbers;
create table shop.items (id integer generated always as identity, serial serial);
grant usage on sequence shop.numbers to app_reader;
grant select on sequence shop.items_id_seq to app_reader;
grant update on sequence shop.items_serial_seq to app_reader;
grant select on sequence shop.numbers to app_auditor;
grant select on sequence shop.items_id_seq, shop.items_serial_seq to app_auditor;
