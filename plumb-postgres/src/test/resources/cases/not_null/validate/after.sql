create table orders (id integer, total numeric constraint paid not null);
