create table orders (id integer, total numeric, note text);
create materialized view totals as select id, total, note from orders;
create index by_id on totals (id);
