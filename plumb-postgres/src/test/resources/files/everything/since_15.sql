-- What came with PostgreSQL 15.

create unlogged sequence shop.volatile_numbers;

create table shop.single (
  id integer,
  a integer,
  b integer,
  constraint once unique nulls not distinct (a, b),
  constraint single_key primary key (id)
);
create unique index single_once on shop.single (b) nulls not distinct;
create table shop.pairs (
  id integer,
  other integer,
  constraint unset foreign key (other) references shop.single (id)
    on delete set null (other)
);

create view shop.own_rows with (security_invoker = true) as select id from shop.single;

create publication parts_of for table shop.single (id, a) where (id > 10);
create publication whole_schema for tables in schema parts;

create subscription careful
  connection 'host=db1.example.com dbname=shop user=rep password=s3cret' publication orders
  with (two_phase = true, disable_on_error = true, create_slot = false, enabled = false,
    slot_name = 'careful');

grant set on parameter "shop.tenant" to public;
grant set, alter system on parameter log_statement to keeper;
