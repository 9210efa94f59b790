create table kept (id integer primary key);
create table "Order of ""Things"".50%" (
  "select" integer not null,
  "two words" text default $$it's \ here$$,
  "☕" boolean,
  constraint "check it" check ("select" > 0)
);
create index "idx.1" on "Order of ""Things"".50%" ("two words");
comment on column "Order of ""Things"".50%"."☕" is $$100 % "coffee"$$;
