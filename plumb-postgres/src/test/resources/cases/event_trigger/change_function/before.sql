create schema audit;
create function audit.note() returns event_trigger language plpgsql as $$
begin
  insert into audit.log (command) values (tg_tag);
end
$$;
create table audit.log (id bigint generated always as identity, command text not null);
create event trigger note_commands on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function audit.note();
