create table people (name text, nickname text, constraint has_name check (name <> ''));
create table employees (name text);
