create table item (id integer primary key, body text, tag text);
alter table item alter column body set storage external;
alter table item alter column body set compression pglz;
alter table item alter column tag set statistics 500;
alter table item alter column tag set (n_distinct = 20);
