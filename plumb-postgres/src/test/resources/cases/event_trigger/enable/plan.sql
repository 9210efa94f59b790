create table audit.more (
  id integer
);
alter event trigger note_commands enable always;
