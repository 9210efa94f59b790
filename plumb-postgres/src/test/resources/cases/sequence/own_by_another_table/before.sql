create table orders (id integer);
create table invoices (id integer);
create sequence numbers owned by orders.id;
