copy shop.customer (id, name) from stdin;
1	Ada
\.
