create schema shop;
create type shop.span as range (subtype = integer, multirange_type_name = shop.spans);
create table shop.visits (span shop.span, spans shop.spans);
