create table item (id bigint generated always as identity, name text);
