create access method keys type index handler pg_catalog.bthandler;
create access method rows type table handler pg_catalog.heap_tableam_handler;
create table shop.orders (
  id integer
) using rows;
create materialized view shop.ids using rows as
SELECT 1 AS id;
comment on access method keys is 'sorted apart';
comment on access method rows is 'kept apart';
