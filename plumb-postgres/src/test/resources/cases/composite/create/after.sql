create schema shop;
create type shop.nothing as ();
create type shop.address as (street text collate "C", zip varchar(10));
comment on type shop.address is 'where';
comment on column shop.address.zip is 'code';
