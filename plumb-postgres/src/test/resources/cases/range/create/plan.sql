create type shop.name_range as range (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."C");
create type shop.price as range (subtype = numeric);
create type shop.span as range (subtype = double precision, subtype_diff = pg_catalog.float8mi, multirange_type_name = shop.spans);
