create schema audit;
create function audit.note() returns event_trigger language plpgsql as $$
begin
  insert into audit.log (command) values (tg_tag);
end
$$;
create table audit.log (id bigint generated always as identity, command text not null);
create event trigger refuse on ddl_command_start execute function audit.refuse();
create function audit.refuse() returns event_trigger language plpgsql as $$ begin raise exception 'nobody changes this database'; end $$;
create table audit.more (id int primary key);
comment on event trigger refuse is 'Stops everybody';
comment on table audit.more is 'A table';
