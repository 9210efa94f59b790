create table base (id int, constraint base_id check (id > 0), constraint base_own check (id < 9) no inherit);
create table child (extra int, constraint child_key primary key (extra)) inherits (base);
