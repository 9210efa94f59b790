create schema shop;
create type shop.price as range (subtype = numeric, multirange_type_name = shop.prices);
