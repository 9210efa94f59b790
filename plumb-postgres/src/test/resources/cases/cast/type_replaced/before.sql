create schema shop;
create type shop.mood as enum ('sad', 'happy', 'angry');
create cast (text as shop.mood) with inout;
create table shop.people (mood shop.mood);
