create schema shop;
create sequence shop.plain;
create sequence shop.odd as smallint increment by -2 minvalue -101 maxvalue 99 start with 9 cache 10 cycle;
create sequence shop.down increment by -1;
