alter table shop.orders owner to keeper;
alter function shop.squared(integer) owner to keeper;
