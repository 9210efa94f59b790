create extension postgres_fdw;
create server remote foreign data wrapper postgres_fdw options (host 'db.example.org', dbname 'sales');
create user mapping for app server remote options (user 'app', password_required 'false');
create foreign table orders (id bigint options (column_name 'order_id'), total numeric) server remote options (schema_name 'public', table_name 'orders');
