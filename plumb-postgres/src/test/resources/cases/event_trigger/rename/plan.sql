alter event trigger note_commands rename to "note Commands";
