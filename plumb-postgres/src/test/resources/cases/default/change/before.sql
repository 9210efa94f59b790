create table item (id integer primary key, state text not null default 'new');
