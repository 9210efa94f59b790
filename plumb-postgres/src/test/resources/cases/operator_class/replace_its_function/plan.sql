create or replace function shop.zcmp(a point, b point)
returns integer
language sql
immutable
as $$ select btfloat8cmp($1[0], $2[0]) $$;
