create extension btree_gist;
create table price (product int, valid daterange, amount int, constraint price_key primary key (product, valid without overlaps));
create table sale (product int, valid daterange, constraint sale_price foreign key (product, period valid) references price (product, period valid));
