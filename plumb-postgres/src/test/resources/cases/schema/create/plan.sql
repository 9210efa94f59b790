create schema archive;
create table archive.note (
  id integer not null,
  constraint note_pkey primary key (id)
);
