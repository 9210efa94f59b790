create extension if not exists postgis with schema public;
create extension citext;
create table a (name citext);
create table b (place geometry);
