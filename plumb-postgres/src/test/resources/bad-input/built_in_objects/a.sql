create schema mine authorization clerk;
alter view pg_catalog.pg_roles owner to clerk;
alter function lower(text) owner to clerk;
alter text search configuration english owner to clerk;
alter schema pg_catalog owner to clerk;
