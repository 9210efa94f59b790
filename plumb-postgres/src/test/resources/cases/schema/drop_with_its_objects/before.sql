create schema archive;
create table archive.note (id integer primary key, body text);
create view archive.recent as select id from archive.note;
