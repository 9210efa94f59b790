create schema shop;
create function shop.compared(a text, b text) returns integer language c as '$libdir/citext', 'citext_cmp';
