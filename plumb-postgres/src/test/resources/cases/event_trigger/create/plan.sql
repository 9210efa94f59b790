create event trigger note_commands on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE') execute function audit.note();
create event trigger note_drops on sql_drop execute function audit.note();
comment on event trigger note_drops is 'Who dropped what';
