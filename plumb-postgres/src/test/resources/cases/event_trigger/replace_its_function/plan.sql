drop event trigger note_commands;
create schema log;
create table log.log (
  id bigint not null generated always as identity,
  command text not null
);
create function log.note()
returns event_trigger
language plpgsql
as $$
begin
  insert into log.log (command) values (tg_tag);
end
$$;
drop function audit.note();
drop table audit.log;
  -- locks audit.log: ACCESS EXCLUSIVE
  -- data-loss: all rows of table audit.log are lost
drop schema audit;
create event trigger note_commands on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function log.note();
