\set ON_ERROR_STOP on
\connect other
\! touch /tmp/plumb-was-here
\i nowhere.sql
\set name value
\restrict abc
create table a (id int);
