create table orders (id int);
create function f(int) returns int language sql as 'select 1';
create type t as (x int);
