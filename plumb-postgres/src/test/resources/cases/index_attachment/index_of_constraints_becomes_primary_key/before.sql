create table p (id int not null, part text not null) partition by list (part);
create table p1 partition of p for values in ('one');
create unique index p_pkey on p (part, id);
alter table p1 add constraint p1_pkey primary key using index p1_part_id_idx;
