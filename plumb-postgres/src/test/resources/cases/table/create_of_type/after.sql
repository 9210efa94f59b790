create type pair as (a int, b text);
create table pairs of pair (primary key (a), b with options default 'x' not null, constraint pairs_a check (a > 0));
create table plain_pairs of pair;
