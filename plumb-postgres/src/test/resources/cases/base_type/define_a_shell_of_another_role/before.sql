create schema shop;
create type shop.price;
alter type shop.price owner to shop_owner;
