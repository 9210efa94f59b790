create table orders (id integer, total numeric);
alter table orders add constraint paid not null total not valid;
