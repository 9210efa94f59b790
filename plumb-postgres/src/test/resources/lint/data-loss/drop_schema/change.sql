set lock_timeout = '2s';
drop schema shop cascade;
