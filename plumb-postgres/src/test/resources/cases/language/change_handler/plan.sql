create or replace language tell handler shop.handle inline pg_catalog.plpgsql_inline_handler validator pg_catalog.plpgsql_validator;
