alter event trigger note_commands owner to keeper;
