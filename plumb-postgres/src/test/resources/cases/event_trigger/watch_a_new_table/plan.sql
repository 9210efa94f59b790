create table audit.more (
  id integer not null,
  constraint more_pkey primary key (id)
);
create function audit.refuse()
returns event_trigger
language plpgsql
as $$ begin raise exception 'nobody changes this database'; end $$;
comment on table audit.more is 'A table';
create event trigger refuse on ddl_command_start execute function audit.refuse();
comment on event trigger refuse is 'Stops everybody';
