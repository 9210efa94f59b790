set search_path = public;
set default_tablespace to nowhere, elsewhere;
create table a ();
create table b ();
