create table item (id integer primary key, state text default 'new');
