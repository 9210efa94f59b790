create table item (id integer primary key, made date default current_date);
