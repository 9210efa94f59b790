create table shelf (id integer constraint shelf_pk primary key using index tablespace fast, nr integer constraint shelf_nr unique);
