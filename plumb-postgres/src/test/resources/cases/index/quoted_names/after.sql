create table orders (
  id bigint not null,
  customer_id bigint,
  status varchar(20),
  total numeric(10, 2) not null
);
create table "Strange ""table" ("a b" int, "Select" text);
create unique index "An ""index.with$N" on "Strange ""table" ("a b", "Select") include ("a b") where "Select" <> '%\';
