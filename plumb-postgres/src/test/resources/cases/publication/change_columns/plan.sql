alter publication big drop table shop.orders;
alter publication big add table shop.orders (id, total);
