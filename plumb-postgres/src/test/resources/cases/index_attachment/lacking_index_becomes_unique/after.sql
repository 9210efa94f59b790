create table p (id int not null, part text not null) partition by list (part);
create table p1 partition of p for values in ('one');
create table p2 partition of p for values in ('two');
alter table p add constraint p_part_id_key unique (part, id);
