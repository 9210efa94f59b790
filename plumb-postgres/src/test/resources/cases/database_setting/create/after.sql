create schema sales;

alter database shop set search_path to sales, "Public";
alter database shop set timezone to 'UTC';
