create table p (id int not null, part text not null) partition by list (part);
create table p1 partition of p for values in ('one');
create table p2 partition of p for values in ('two');
create unique index p_part_id_key on only p (part, id);
alter table p1 add constraint p1_part_id_key unique (part, id);
create unique index p2_part_id_key on p2 (part, id);
alter index p_part_id_key attach partition p2_part_id_key;
