create schema archive;
create table note (id integer primary key);
create table archive.note (id integer primary key);
