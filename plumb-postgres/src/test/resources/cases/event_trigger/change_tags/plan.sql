drop event trigger note_commands;
create event trigger note_commands on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE', 'DROP TABLE') execute function audit.note();
