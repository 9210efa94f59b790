create sequence shop.down increment by -1;
create sequence shop.odd as smallint start with 9 increment by -2 minvalue -101 maxvalue 99 cache 10 cycle;
create sequence shop.plain;
