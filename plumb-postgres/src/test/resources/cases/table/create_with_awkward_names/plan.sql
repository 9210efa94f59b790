create table public."Order of ""Things"".50%" (
  "select" integer not null,
  "two words" text default 'it''s \ here'::text,
  "☕" boolean,
  constraint "check it" check (("select" > 0))
);
create index "idx.1" on public."Order of ""Things"".50%" ("two words");
comment on column public."Order of ""Things"".50%"."☕" is '100 % "coffee"';
