create table orders (id integer, total integer, twice integer generated always as (total * 2) virtual);
