create table doc (id integer primary key, owner name not null);
alter table doc enable row level security;
alter table doc force row level security;
