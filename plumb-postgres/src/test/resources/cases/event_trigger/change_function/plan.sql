drop event trigger note_commands;
create function audit.shout()
returns event_trigger
language plpgsql
as $$ begin raise notice '%', tg_tag; end $$;
create event trigger note_commands on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE') execute function audit.shout();
