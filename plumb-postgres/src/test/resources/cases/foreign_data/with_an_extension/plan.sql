create extension postgres_fdw schema public version '1.2';
create server remote foreign data wrapper postgres_fdw options (dbname 'sales', host 'db.example.org');
create user mapping for app server remote options (password_required 'false', "user" 'app');
create foreign table public.orders (
  id bigint options (column_name 'order_id'),
  total numeric
) server remote options (schema_name 'public', table_name 'orders');
