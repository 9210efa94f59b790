create extension btree_gist;
create table price (product int, valid daterange, amount int);
