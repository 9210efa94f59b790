create table orders (id integer, total numeric, note text);
create index by_total on orders (total);
