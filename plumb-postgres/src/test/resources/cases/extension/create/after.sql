create schema shop;
create extension pg_trgm schema shop;
