create transform for integer language plpgsql (from sql with function prsd_lextype(internal));
