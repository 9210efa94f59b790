create type point_2d as (x integer, y integer);
