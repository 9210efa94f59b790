create table item (id integer primary key, state varchar(10) default 'new');
