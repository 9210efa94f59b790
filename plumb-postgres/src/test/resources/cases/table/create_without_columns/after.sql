create table kept (id integer primary key);
create table bare ();
