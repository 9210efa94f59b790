create or replace function shop.compared(a text, b text)
returns integer
language c
as '$libdir/citext.so', 'citext_cmp';
