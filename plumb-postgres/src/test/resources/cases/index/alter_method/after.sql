create table orders (id integer, total numeric, note text);
create index by_note on orders using hash (note);
