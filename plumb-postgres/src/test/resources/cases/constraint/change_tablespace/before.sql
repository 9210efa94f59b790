create table shelf (id integer constraint shelf_pk primary key, nr integer constraint shelf_nr unique using index tablespace fast);
