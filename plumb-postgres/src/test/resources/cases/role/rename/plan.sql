alter role old_reader rename to reader;
