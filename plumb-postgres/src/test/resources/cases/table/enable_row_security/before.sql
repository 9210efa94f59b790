create table doc (id integer primary key, owner name not null);
