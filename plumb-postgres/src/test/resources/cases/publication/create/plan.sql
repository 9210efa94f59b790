create publication changes for table shop.items, shop.orders;
create publication inserts for table shop.orders with (publish = 'insert');
create publication nothing;
comment on publication nothing is 'To be filled later';
