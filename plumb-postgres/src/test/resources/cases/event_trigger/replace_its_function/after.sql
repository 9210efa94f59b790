create schema log;
create function log.note() returns event_trigger language plpgsql as $$
begin
  insert into log.log (command) values (tg_tag);
end
$$;
create table log.log (id bigint generated always as identity, command text not null);
create event trigger note_commands on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function log.note();
