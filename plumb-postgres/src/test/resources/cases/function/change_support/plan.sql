alter function shop.numbers(integer, integer) support pg_catalog.generate_series_int4_support;
