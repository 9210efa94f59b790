create type point_2d as (x integer, y integer);
create table place (x integer, y integer);
