create schema audit;
create function audit.note() returns event_trigger language plpgsql as $$
begin
  insert into audit.log (command) values (tg_tag);
end
$$;
create table audit.log (id bigint generated always as identity, command text not null);
create event trigger note_commands on ddl_command_end
  when tag in ('CREATE TABLE', 'ALTER TABLE') execute function audit.note();
create event trigger note_drops on sql_drop execute function audit.note();
comment on event trigger note_drops is 'Who dropped what';
