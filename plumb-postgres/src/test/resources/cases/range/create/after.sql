create schema shop;
create type shop.price as range (subtype = numeric);
create type shop.name_range as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C");
create type shop.span as range (subtype = float8, subtype_diff = float8mi, multirange_type_name = shop.spans);
