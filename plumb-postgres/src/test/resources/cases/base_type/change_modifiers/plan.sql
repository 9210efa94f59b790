alter type shop.price set (typmod_in = pg_catalog.bpchartypmodin, typmod_out = pg_catalog.bpchartypmodout);
