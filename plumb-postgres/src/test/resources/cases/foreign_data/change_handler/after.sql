create extension postgres_fdw;
create foreign data wrapper mine handler postgres_fdw_handler validator postgres_fdw_validator;
create server remote foreign data wrapper mine;
create foreign table orders (id bigint) server remote;
