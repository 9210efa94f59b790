create type point_2d as (x integer, y integer);
create table place of point_2d (x not null, primary key (x));
