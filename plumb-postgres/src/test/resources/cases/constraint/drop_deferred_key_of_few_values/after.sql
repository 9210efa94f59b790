create table switches (is_on boolean not null, note text);
