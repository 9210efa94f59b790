create foreign data wrapper mainframe validator pg_catalog.postgresql_fdw_validator;
