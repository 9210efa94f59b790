create table event (id integer, body text) with (fillfactor = 90, autovacuum_enabled = false);
