create schema shop;
create procedure shop.compared(a text, b text) language c as '$libdir/citext.so', 'citext_cmp';
