create table public.note (
  id integer not null,
  constraint note_pkey primary key (id)
);
drop view archive.recent;
drop table archive.note;
  -- data-loss: all rows of table archive.note are lost
drop schema archive;
