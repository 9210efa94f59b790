create table event (id integer, body text)
  with (fillfactor = 70, toast.autovacuum_enabled = false);
