create table switches (is_on boolean primary key deferrable initially deferred, note text);
