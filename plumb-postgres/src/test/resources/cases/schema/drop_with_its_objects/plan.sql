create table public.note (
  id integer not null,
  constraint note_pkey primary key (id)
);
drop view archive.recent;
  -- locks archive.recent: ACCESS EXCLUSIVE
drop table archive.note;
  -- locks archive.note: ACCESS EXCLUSIVE
  -- data-loss: all rows of table archive.note are lost
drop schema archive;
