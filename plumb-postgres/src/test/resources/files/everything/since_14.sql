-- Every kind of object, and every attribute of it with two values at least: that of a plain object
-- and another. What came with a later version of PostgreSQL is in a file of that version.

-- Roles, schemas and extensions

create role visitor;
create role keeper
  createdb createrole noinherit login replication bypassrls superuser
  connection limit 5 valid until '2031-02-03 04:05:06+02';
create role guest;
grant visitor to keeper with admin option;
grant guest to keeper;
alter role keeper set work_mem = '64MB';
alter role keeper set search_path = shop, public;

create schema shop;
create schema "Größe / \";
create schema parts;

create extension citext;
create extension hstore with schema parts;
create extension btree_gist with schema parts;

-- Collations

create collation shop.plain (provider = libc, locale = 'C');
create collation shop.mixed (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
create collation shop.loose (
  provider = icu, locale = 'und-u-ks-level2', deterministic = false
);

-- Types

create type shop.nothing as enum ();
create type shop.state as enum ('new', 'it''s paid', 'sent');

create domain shop.anything as text;
create domain shop.code as text collate "C" default 'none' not null
  constraint is_short check (length(value) < 10)
  constraint is_lower check (value = lower(value));
alter domain shop.code add constraint has_no_blank check (value not like '% %') not valid;
create domain shop.codes as shop.code[];

create type shop.money_amount as (
  currency character(3) collate "C",
  amount numeric(12,2)
);

create type shop.span as range (subtype = integer);
create type shop.words as range (
  subtype = text,
  subtype_opclass = text_pattern_ops,
  collation = "C",
  multirange_type_name = shop.many_words
);
create type shop.days;
create function shop.tidy(shop.days) returns shop.days
  language internal immutable strict as 'daterange_canonical';
create type shop.days as range (
  subtype = date, canonical = shop.tidy, subtype_diff = daterange_subdiff
);

create type shop.shell;

create type shop.price;
create function shop.price_in(cstring) returns shop.price
  language internal immutable strict as 'int4in';
create function shop.price_out(shop.price) returns cstring
  language internal immutable strict as 'int4out';
create function shop.price_recv(internal) returns shop.price
  language internal immutable strict as 'int4recv';
create function shop.price_send(shop.price) returns bytea
  language internal immutable strict as 'int4send';
create type shop.price (
  input = shop.price_in,
  output = shop.price_out,
  receive = shop.price_recv,
  send = shop.price_send,
  typmod_in = varchartypmodin,
  typmod_out = varchartypmodout,
  analyze = array_typanalyze,
  like = integer,
  category = 'P',
  preferred = true,
  default = '7',
  delimiter = ';'
);

create type shop.note;
create function shop.note_in(cstring) returns shop.note
  language internal immutable strict as 'textin';
create function shop.note_out(shop.note) returns cstring
  language internal immutable strict as 'textout';
create type shop.note (
  input = shop.note_in, output = shop.note_out, storage = external, collatable = true
);

create type shop.pair;
create function shop.pair_in(cstring) returns shop.pair
  language internal immutable strict as 'point_in';
create function shop.pair_out(shop.pair) returns cstring
  language internal immutable strict as 'point_out';
create type shop.pair (
  input = shop.pair_in,
  output = shop.pair_out,
  internallength = 16,
  alignment = double,
  element = float8,
  subscript = raw_array_subscript_handler
);

-- Sequences

create sequence shop.plain_numbers;
create sequence shop.numbers as integer
  increment by -5 minvalue -1000 maxvalue 50 start with 20 cache 10 cycle;

-- Languages and transforms

create function shop.handle() returns language_handler
  language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function shop.handle_too() returns language_handler
  language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function shop.inline(internal) returns void
  language c as '$libdir/plpgsql', 'plpgsql_inline_handler';
create function shop.validate(oid) returns void
  language c as '$libdir/plpgsql', 'plpgsql_validator';
create trusted language tell
  handler shop.handle inline shop.inline validator shop.validate;
create language mumble handler shop.handle_too;

create function shop.enter(internal) returns shop.price
  language internal immutable strict as 'int4recv';
create function shop.leave(internal) returns internal
  language internal immutable strict as 'prsd_lextype';
create transform for shop.price language sql (
  from sql with function shop.leave(internal), to sql with function shop.enter(internal)
);
create transform for shop.price language tell (
  from sql with function shop.leave(internal)
);
create transform for shop.note language tell (
  from sql with function prsd_lextype(internal)
);

-- Functions and procedures

create function shop.same(shop.price) returns shop.price
  transform for type shop.price language sql as $$ select $1 $$;
create procedure shop.nothing(shop.price)
  transform for type shop.price language sql as $$ select 1 $$;

create function shop.twice(integer) returns integer language sql return $1 * 2;

create function shop.label(
  state shop.state,
  inout word text default 'a',
  out size integer,
  variadic rest text[] default '{}'
)
  returns record
  language plpgsql
  immutable strict security definer parallel safe cost 7
  set search_path to pg_catalog, shop
  set work_mem = '1MB'
as $body$
begin
  word := word || $$!$$;
  size := length(word);
end
$body$;

create function shop.series(lowest integer, highest integer)
  returns table (n integer, square bigint)
  language sql stable parallel restricted rows 7 leakproof
as $$ select i, i::bigint * i from generate_series(lowest, highest) i $$;

create function shop.count_up(integer, integer) returns setof integer
  language internal immutable strict
  support pg_catalog.generate_series_int4_support
as 'generate_series_int4';

create function shop.place() returns bigint
  language internal window immutable strict as 'window_row_number';

create function shop.regclass_of(text) returns regclass language c strict
  as '$libdir/pgcrypto', 'pg_digest';

create function shop.is_same(left_one integer, right_one integer) returns boolean
  language sql immutable as 'select left_one = right_one';
create function shop.is_other(left_one integer, right_one integer) returns boolean
  language sql immutable as 'select left_one <> right_one';

create procedure shop.rest() language plpgsql as $$ begin end $$;
create procedure shop.ship(in code text, inout count integer default 1)
  language sql security definer
  set search_path to pg_catalog
begin atomic
  select length(code) + count;
end;
create procedure shop.call_c(text) language c as '$libdir/pgcrypto', 'pg_digest';

create function shop.stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create function shop.count_stamps() returns trigger language plpgsql as $$ begin return null; end $$;
create function shop.watch() returns event_trigger language plpgsql as $$ begin end $$;
create function shop.mourn() returns event_trigger language plpgsql as $$ begin end $$;

-- Aggregates

create aggregate shop.total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
create aggregate shop.mean(amount bigint) (
  sfunc = int8_avg_accum,
  stype = internal,
  sspace = 48,
  finalfunc = numeric_poly_avg,
  finalfunc_modify = shareable,
  combinefunc = int8_avg_combine,
  serialfunc = int8_avg_serialize,
  deserialfunc = int8_avg_deserialize,
  msfunc = int8_avg_accum,
  minvfunc = int8_avg_accum_inv,
  mstype = internal,
  msspace = 48,
  mfinalfunc = numeric_poly_avg,
  mfinalfunc_modify = shareable,
  parallel = safe
);
create aggregate shop.running(integer) (
  sfunc = int4pl, stype = integer, initcond = '0',
  msfunc = int4pl, minvfunc = int4mi, mstype = integer, minitcond = '0'
);
create aggregate shop.smallest(integer) (sfunc = int4smaller, stype = integer, sortop = <);
create aggregate shop.share(double precision order by anyelement) (
  sfunc = ordered_set_transition,
  stype = internal,
  finalfunc = percentile_disc_final,
  finalfunc_extra
);

-- Casts and operators

create cast (shop.state as integer) with inout;
create cast (date as integer) without function;
create cast (shop.span as text) with inout as implicit;
create function shop.amount_of(shop.money_amount) returns numeric
  language sql immutable as 'select ($1).amount';
create cast (shop.money_amount as numeric) with function shop.amount_of(shop.money_amount)
  as assignment;

create operator shop.=== (
  function = shop.is_same,
  leftarg = integer,
  rightarg = integer,
  commutator = operator(shop.===),
  negator = operator(shop.!==),
  restrict = eqsel,
  join = eqjoinsel,
  hashes,
  merges
);
create operator shop.!== (
  function = shop.is_other, leftarg = integer, rightarg = integer, negator = operator(shop.===)
);
create operator shop.@@@ (function = shop.twice, rightarg = integer);

-- Operator classes and families, access methods

create access method rows type table handler heap_tableam_handler;
create access method tree type index handler gisthandler;

create operator family shop.spare using btree;
create operator family shop.words using hash;
create operator family shop.placings using gist;
create operator class shop.dots default for type shop.price using hash as
  function 1 hashint4(integer);
create operator class shop.places for type point using gist family shop.placings as
  operator 1 << (point, point),
  operator 15 <-> (point, point) for order by pg_catalog.float_ops,
  function 1 gist_point_consistent(internal, point, smallint, oid, internal),
  function 2 gist_box_union(internal, internal),
  function 3 gist_point_compress(internal),
  function 5 gist_box_penalty(internal, internal, internal),
  function 6 gist_box_picksplit(internal, internal),
  function 7 gist_box_same(box, box, internal),
  function 8 gist_point_distance(internal, point, smallint, oid, internal),
  storage box;

-- Text search and conversions

create text search parser shop.plain (
  start = prsd_start,
  gettoken = prsd_nexttoken,
  end = prsd_end,
  lextypes = prsd_lextype,
  headline = prsd_headline
);
create function shop.begins(internal, integer) returns internal
  language internal strict as 'prsd_start';
create function shop.continues(internal, internal, internal) returns internal
  language internal strict as 'prsd_nexttoken';
create function shop.ends(internal) returns void language internal strict as 'prsd_end';
create function shop.lists(internal) returns internal language internal strict as 'prsd_lextype';
create text search parser shop.other (
  start = shop.begins, gettoken = shop.continues, end = shop.ends, lextypes = shop.lists
);
create text search template shop.copies (init = dsimple_init, lexize = dsimple_lexize);
create function shop.lexize(internal, internal, internal, internal) returns internal
  language internal strict as 'dsimple_lexize';
create text search template shop.bare (lexize = shop.lexize);
create text search dictionary shop.no_words (template = pg_catalog.simple, accept = false);
create text search dictionary shop.stems (template = snowball, language = english);
create text search configuration shop.empty (parser = shop.plain);
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose alter mapping for asciiword, word
  with shop.no_words, shop.stems, english_stem;

create conversion shop.from_latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create default conversion shop.to_latin for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;

-- Tables

create table shop.stored (
  id integer,
  constraint stored_once unique (id) using index tablespace fast
) using rows tablespace fast;
create index stored_index on shop.stored (id) tablespace fast;
create materialized view shop.stored_view using rows tablespace fast as select 1 as id;

create table shop.bare ();

create table shop.customers (
  id bigint generated always as identity (
    sequence name shop.customer_ids start with 1000 increment by 10
    minvalue 500 maxvalue 900000 cache 5 cycle
  ),
  region smallint generated by default as identity not null,
  email citext not null,
  name text collate "C",
  greeting text generated always as ('Dear ' || name) stored,
  details jsonb default '{}',
  home point,
  during tsrange,
  constraint customers_key primary key (id) include (name) with (fillfactor = 80),
  constraint one_email unique (email) deferrable initially deferred,
  constraint one_region unique (region, id),
  constraint has_name check (name <> '') no inherit,
  constraint apart exclude using gist (home with ~=) where (name is not null),
  constraint no_overlap exclude using gist (during with &&) deferrable
)
with (fillfactor = 70, toast.autovacuum_enabled = false);

alter table shop.customers
  alter column details set storage external,
  alter column details set compression pglz,
  alter column name set statistics 500,
  alter column region set (n_distinct = 50, n_distinct_inherited = 60),
  cluster on customers_key;
alter table shop.customers add constraint is_known check (region > 0) not valid;

create unlogged table shop.drafts (
  id integer primary key,
  customer bigint,
  region smallint,
  note text default 'none'
);
alter table shop.drafts
  add constraint of_customer foreign key (customer) references shop.customers (id)
    match full on update cascade on delete set null deferrable initially deferred not valid;
alter table shop.drafts replica identity full;
alter table shop.bare replica identity nothing;

create table shop.heirs (
  extra integer,
  constraint first_of_many check (extra > 0)
) inherits (shop.drafts, shop.bare);

create table shop.amounts of shop.money_amount (
  currency with options not null default 'EUR'
);

create table shop.orders (
  id bigint not null,
  placed_at timestamp with time zone not null,
  customer bigint,
  state shop.state default 'new',
  primary key (id, placed_at),
  foreign key (customer) references shop.customers (id)
) partition by range (placed_at);
create table shop.orders_2024 partition of shop.orders (
  constraint has_state check (state is not null)
) for values from ('2024-01-01 00:00:00+00') to ('2025-01-01 00:00:00+00')
  partition by list (id);
create table shop.orders_2024_first partition of shop.orders_2024 for values in (1, 2);
create table shop.orders_rest partition of shop.orders default;
create table shop.buckets (id integer) partition by hash (id);
create table shop.bucket_0 partition of shop.buckets for values with (modulus 2, remainder 0);

create sequence shop.draft_numbers owned by shop.drafts.id;
alter sequence shop.plain_numbers owned by shop.customers.region;

alter table shop.drafts enable row level security, force row level security;

-- Indexes and statistics

create index on shop.orders (customer);
create unique index one_note on shop.drafts (id) include (note) where id > 10;
create index drafts_words on shop.drafts using hash (note);
create index drafts_order on shop.drafts (
  note collate "C" text_pattern_ops desc nulls last, (lower(note)), ((id + 1))
) with (fillfactor = 60, deduplicate_items = off);
alter index shop.drafts_order alter column 2 set statistics 300;
create unique index identity_of_amounts on shop.amounts (currency);
alter table shop.amounts replica identity using index identity_of_amounts;
create index customers_by_name on shop.customers (name);
create index drafts_by_customer on shop.drafts (customer);
alter table shop.drafts cluster on drafts_by_customer;

create statistics shop.customer_stats (ndistinct, mcv) on name, region from shop.customers;
alter statistics shop.customer_stats set statistics 700;
create statistics shop.draft_stats on (lower(note)) from shop.drafts;

-- Views

create view shop.names as select c.id, c.name from shop.customers c;
create view shop.safe_names with (security_barrier, check_option = cascaded) as
  select n.id, n.name as called from shop.names n where n.id > 0;
alter view shop.names alter column name set default 'nobody';

create materialized view shop.counted as select count(*) as many from shop.orders;
create materialized view shop.kept
  with (fillfactor = 90, autovacuum_enabled = false) as
  select c.region, c.name, c.details from shop.customers c
  with no data;
alter materialized view shop.kept
  alter column details set storage external,
  alter column name set compression pglz,
  alter column region set statistics 20,
  alter column region set (n_distinct = 7);
create unique index kept_once on shop.kept (region);

-- Triggers, rules, policies

create trigger stamp before insert on shop.drafts
  for each row execute function shop.stamp();
create trigger noted after update of note, id on shop.drafts
  for each row when (old.note is distinct from new.note)
  execute function shop.stamp('a', 'it''s');
create trigger summed after update on shop.drafts
  referencing old table as was new table as is_now
  for each statement execute function shop.count_stamps();
create constraint trigger checked after insert or delete on shop.drafts
  from shop.customers deferrable initially deferred
  for each row execute function shop.stamp();
create trigger instead_of instead of insert on shop.names
  for each row execute function shop.stamp();
alter table shop.drafts disable trigger stamp;
alter table shop.drafts enable always trigger noted;
alter table shop.drafts enable replica trigger summed;

create rule no_delete as on delete to shop.names do instead nothing;
create rule keep as on update to shop.bare do also notify changed;
alter table shop.bare disable rule keep;

create policy all_see on shop.drafts using (true);
create policy own on shop.drafts as restrictive for update to clerk, "Ops Team"
  using (id > 0) with check (id > 1);

create event trigger on_change on ddl_command_end execute function shop.watch();
create event trigger on_drop on sql_drop when tag in ('DROP TABLE', 'DROP VIEW')
  execute function shop.mourn();
alter event trigger on_drop enable always;

-- Foreign data

create foreign data wrapper nobody options (debug 'true');
create foreign data wrapper mainframe
  validator postgresql_fdw_validator;
create extension file_fdw with schema parts;
create foreign data wrapper reader handler parts.file_fdw_handler;
create server plain foreign data wrapper mainframe;
create server accounts type 'db2' version '11'
  foreign data wrapper nobody options (host 'mf1', port '446');
create user mapping for public server accounts;
create user mapping for clerk server accounts options (user 'x');
create foreign table shop.nowhere () server plain;
create foreign table shop.balances (
  account bigint options (column_name 'ACCOUNT', pad '0'),
  amount numeric(12,2) options (column_name 'AMOUNT') not null
) server accounts options (file 'BAL01');

-- Publications and subscriptions

create publication nothing;
create publication everything for all tables
  with (publish = 'insert, truncate', publish_via_partition_root = true);
create publication two_of for table shop.customers, shop.orders;

create subscription orders
  connection 'host=db1.example.com dbname=shop user=rep password=s3cret'
  publication orders, "Returns"
  with (slot_name = 'shop_orders', binary = true, streaming = on,
    synchronous_commit = remote_apply);
create subscription unconnected
  connection 'host=db1.example.com dbname=shop' publication later
  with (connect = false, slot_name = none, streaming = off);

-- Dependence on extensions

alter index shop.customers_by_name depends on extension citext;
alter function shop.twice(integer) depends on extension citext;

-- Owners, rights, comments

alter schema parts owner to clerk;
alter table shop.amounts owner to clerk;
alter function shop.twice(integer) owner to "Ops Team";

grant usage on schema shop to clerk;
grant usage, create on schema parts to public;
grant select, insert on shop.customers to clerk with grant option;
grant select on shop.customers to public;
revoke execute on function shop.twice(integer) from public;
grant update (name), references (id) on shop.customers to "Ops Team";
grant update (name) on shop.customers to clerk with grant option;
grant usage on type shop.state to clerk;

alter default privileges grant select on tables to clerk;
alter default privileges for role clerk in schema shop
  grant usage on sequences to public;
alter default privileges for role clerk grant execute on functions to "Ops Team" with grant option;
alter default privileges revoke execute on functions from public;

comment on schema shop is 'what we sell';
comment on table shop.customers is E'two\nlines; -- and a ''quote''';
comment on column shop.customers.name is '$1 %s \';
comment on constraint has_name on shop.customers is 'no one is nameless';

alter database shop connection limit 50;
alter database shop set timezone to 'Europe/Berlin';
alter database shop set search_path to public, "Strange Schema";
alter role visitor in database shop set work_mem to '8MB';
comment on database shop is 'all of it';
revoke temporary on database shop from public;
grant create on database shop to visitor;

create type shop.mood as enum ('sad', 'glad');
create function shop.is_sadder(shop.mood, shop.mood) returns boolean
  language sql immutable as $$ select enum_lt($1, $2) $$;
create function shop.is_as_glad(shop.mood, shop.mood) returns boolean
  language sql immutable as $$ select enum_eq($1, $2) $$;
create function shop.moods(shop.mood, shop.mood) returns integer
  language sql immutable as $$ select enum_cmp($1, $2) $$;
create operator shop.<<< (function = shop.is_sadder, leftarg = shop.mood, rightarg = shop.mood);
create operator shop.==== (function = shop.is_as_glad, leftarg = shop.mood, rightarg = shop.mood);
create operator class shop.mood_ops default for type shop.mood using btree as
  operator 1 shop.<<<, operator 3 shop.====, function 1 shop.moods(shop.mood, shop.mood);
create table shop.moody (mood shop.mood unique, other shop.mood);
create index moody_other on shop.moody (other);
