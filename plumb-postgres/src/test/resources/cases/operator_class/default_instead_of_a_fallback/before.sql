create schema shop;
create type shop.mood as enum ('sad', 'glad');
create table shop.guests (id bigint, mood shop.mood unique);
create index guests_mood on shop.guests (mood, id);
