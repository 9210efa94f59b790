alter event trigger note_commands disable;
create table audit.more (
  id integer
);
