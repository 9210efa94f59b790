create schema x;
drop schema x;
