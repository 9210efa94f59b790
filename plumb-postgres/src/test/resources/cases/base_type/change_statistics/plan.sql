alter type shop.price set (analyze = pg_catalog.range_typanalyze);
