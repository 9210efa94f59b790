create table p (id int not null, part text not null) partition by list (part);
create table p1 partition of p for values in ('one');
alter table p add constraint p_pkey primary key (part, id);
