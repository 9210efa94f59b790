-- NULLS NOT DISTINCT
create table a1 (id int unique nulls not distinct);
-- security_invoker
create view a2 with (security_invoker = true) as select 1 as one;
-- MERGE
create table a3 (id int);
create function a3() returns void language plpgsql as $$
begin
  merge into a3 t using a3 s on t.id = s.id when matched then delete;
end $$;
-- row filters of publications
create table a4 (id int primary key);
create publication a4 for table a4 where (id > 1);
-- column lists of publications
create table a5 (id int primary key);
create publication a5 for table a5 (id);
-- TABLES IN SCHEMA
create publication a6 for tables in schema public;
-- ON DELETE SET NULL of single columns
create table a7 (a int, b int, primary key (a, b));
create table a7b (a int, b int, foreign key (a, b) references a7 on delete set null (b));
-- unlogged sequences
create unlogged sequence a8;
-- ALTER TABLE … SET ACCESS METHOD
create table a9 ();
alter table a9 set access method heap;
-- two_phase
create subscription a10 connection '' publication p with (two_phase = true);
-- disable_on_error
create subscription a11 connection '' publication p with (disable_on_error = true);
-- regular expression functions
create view a12 as select regexp_count('a', 'a');
-- STORAGE in CREATE TABLE
create table b1 (t text storage external);
-- rules of collations
create collation b2 (provider = icu, locale = 'und', rules = '&a < g');
-- statistics without a name
create table b3 (a int, b int);
create statistics on a, b from b3;
-- password_required
create subscription b4 connection '' publication p with (password_required = false);
-- run_as_owner
create subscription b5 connection '' publication p with (run_as_owner = true);
-- origin
create subscription b6 connection '' publication p with (origin = none);
-- streaming = parallel
create subscription b7 connection '' publication p with (streaming = parallel);
-- IS JSON
create table b8 (t text check (t is json));
-- JSON constructors
create view b9 as select json_array(1, 2);
-- SYSTEM_USER
create table b10 (t text default system_user);
-- any_value
create view b11 as select any_value(1);
-- array_sample and array_shuffle
create view b12 as select array_shuffle('{1,2}'::int[]);
-- date_add and date_subtract
create view b13 as select date_add(now(), '1 day');
-- pg_input_is_valid
create table b14 (t text check (pg_input_is_valid(t, 'int4')));
-- erf and erfc
create view b15 as select erf(1);
-- random_normal
create table b16 (x float8 default random_normal());
-- MAINTAIN
create table c1 ();
grant maintain on c1 to public;
-- ALTER COLUMN … SET EXPRESSION
create table c2 (a int, b int generated always as (a) stored);
alter table c2 alter column b set expression as (a + 1);
-- provider builtin
create collation c3 (provider = builtin, locale = 'C.UTF-8');
-- login event triggers
create function c4() returns event_trigger language plpgsql as 'begin end';
create event trigger c4 on login execute function c4();
-- failover
create subscription c5 connection '' publication p with (failover = true);
-- MERGE with RETURNING
create table c6 (id int);
create function c6() returns setof int language sql as $$
  merge into c6 t using c6 s on t.id = s.id when matched then delete returning t.id;
$$;
-- WHEN NOT MATCHED BY SOURCE
create table c7 (id int);
create function c7() returns void language plpgsql as $$
begin
  merge into c7 t using c7 s on t.id = s.id when not matched by source then delete;
end $$;
-- merge_action
create table c8 (id int);
create function c8() returns setof text language sql as $$
  merge into c8 t using c8 s on t.id = s.id when matched then delete returning merge_action();
$$;
-- JSON_TABLE
create view c9 as select * from json_table('{}'::jsonb, '$' columns (a int path '$.a')) t;
-- SQL/JSON query functions
create view c10 as select json_value('{}'::jsonb, '$.a');
-- AT LOCAL
create view c11 as select now() at local as here;
-- to_bin and to_oct
create view c12 as select to_bin(5);
-- unicode_assigned
create view c13 as select unicode_assigned('a');
-- uuid_extract_timestamp
create view c14 as select uuid_extract_version('b10d0b8c-0b5c-4b0e-8b0a-0b0b0b0b0b0b'::uuid);
-- transaction_timeout
create function c15() returns int language sql set transaction_timeout = 5 as 'select 1';
-- virtual generated columns
create table d1 (a int, b int generated always as (a + 1), c int);
create table d1b (a int, b int generated always as (a + 1) virtual);
-- WITHOUT OVERLAPS
create table d2 (id int4range, r int4range, primary key (id, r without overlaps));
-- PERIOD
create table d3 (id int4range, r int4range, primary key (id, r without overlaps));
create table d3b (id int4range, r int4range,
  foreign key (id, period r) references d3 (id, period r));
-- NOT ENFORCED
create table d4 (a int check (a > 1) not enforced);
-- NOT NULL as a constraint of a table
create table d5 (a int, constraint a_is_known not null a);
create table d5b (a int);
alter table d5b add constraint a_is_known not null a not valid;
-- NOT NULL … NO INHERIT
create table d17 (a int not null no inherit);
-- ALTER CONSTRAINT … INHERIT
create table d6 (a int not null);
alter table d6 alter constraint d6_a_not_null inherit;
-- publish_generated_columns
create publication d7 with (publish_generated_columns = stored);
-- OLD and NEW in RETURNING
create table d8 (id int);
create function d8() returns setof int language sql as $$
  update d8 set id = 1 returning old.id;
$$;
-- default privileges on large objects
alter default privileges grant select on large objects to public;
-- LIKE in CREATE FOREIGN TABLE
create foreign data wrapper d10;
create server d10 foreign data wrapper d10;
create table d10 (id int);
create foreign table d10b (like d10) server d10;
-- uuidv4 and uuidv7
create table d11 (id uuid default uuidv7());
-- casefold
create view d12 as select casefold('a');
-- array_sort and array_reverse
create view d13 as select array_sort('{2,1}'::int[]);
-- crc32 and crc32c
create view d14 as select crc32('a'::bytea);
-- gamma and lgamma
create view d15 as select gamma(5::float8);
-- locale PG_UNICODE_FAST
create collation d16 (provider = builtin, locale = 'PG_UNICODE_FAST');
