alter publication changes drop table shop.orders;
alter publication changes add table shop.orders;
alter publication changes add tables in schema shop;
