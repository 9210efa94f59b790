create extension btree_gist;
create table booking (room int, during tsrange, constraint booking_once exclude using gist (room with =, during with &&));
