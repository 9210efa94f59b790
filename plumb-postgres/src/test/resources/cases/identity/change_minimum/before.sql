create table orders (id integer generated always as identity);
