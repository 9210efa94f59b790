create table cities (id bigint primary key);
create table capitals (state text) inherits (cities);
create publication places for table only cities;
create publication capitals for table capitals;
create publication all_places for table only cities, capitals;
