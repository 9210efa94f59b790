create table t (x text);
copy t from program 'touch /tmp/plumb-was-here';
do $$ begin execute $x$ copy t from program 'touch /tmp/plumb-was-here' $x$; end $$;
create materialized view m as select pg_read_file('/etc/passwd');
do $$ begin perform lo_import('/etc/passwd'); end $$;
create function f() returns int language c as '/tmp/evil.so', 'f';
create function g(text) returns text language internal as 'pg_read_file_all';
create extension dblink;
do $$ begin perform * from dblink('host=127.0.0.1 dbname=postgres user=postgres', 'select 1') as r (x int); end $$;
do $$ begin
  loop null; end loop;
end $$;
create materialized view big as select count(*) from generate_series(1, 1000000000000) a;
alter system set shared_preload_libraries = 'evil';
create database other;
