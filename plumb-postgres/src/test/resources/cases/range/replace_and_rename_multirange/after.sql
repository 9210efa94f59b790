create schema shop;
create type shop.span as range (subtype = bigint, multirange_type_name = shop.many_spans);
create table shop.visits (span shop.span, spans shop.many_spans);
