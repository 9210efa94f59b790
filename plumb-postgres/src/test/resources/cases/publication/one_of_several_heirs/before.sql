create table cities (id bigint primary key);
create table capitals (state text) inherits (cities);
create publication places;
