create table base (id int, constraint base_id check (id > 0));
create table child (extra int) inherits (base);
