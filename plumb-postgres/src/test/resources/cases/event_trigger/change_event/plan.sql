drop event trigger note_commands;
create event trigger note_commands on ddl_command_start when tag in ('DROP TABLE', 'CREATE TABLE') execute function audit.note();
