create table public.orders (id int, x int);
create function f(x int) returns int language sql as 'select 2';
create type t as enum ('a');
