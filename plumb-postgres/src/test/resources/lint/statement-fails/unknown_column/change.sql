alter table shop.orders drop column colour;
create view shop.v as select 1 as a;
