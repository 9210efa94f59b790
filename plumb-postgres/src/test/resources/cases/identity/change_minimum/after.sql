create table orders (id integer generated always as identity (minvalue -5 start 10));
