create table item (id integer generated always as identity (sequence name item_numbers), name text);
