create schema shop;
create type shop.mood as enum ('sad', 'happy');
create cast (text as shop.mood) with inout as assignment;
comment on cast (text as shop.mood) is 'by label';
