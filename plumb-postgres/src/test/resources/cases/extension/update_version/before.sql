create schema shop;
create extension citext schema shop version '1.5';
