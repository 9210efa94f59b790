create schema shop;
create table shop.orders (id integer);
create procedure shop.post(a integer) language sql
begin atomic
  insert into shop.orders values (a);
end;
