create table a (n int not null, t text, constraint a_t unique (t) include (n) with (fillfactor = 80) deferrable initially deferred);
