create table orders (id integer, total integer, twice integer);
