create schema shop;
create type shop.mood as enum ('happy', 'sad');
create cast (text as shop.mood) with inout;
create table shop.people (mood shop.mood);
