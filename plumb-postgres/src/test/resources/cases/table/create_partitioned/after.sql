create table kept (id integer);
create table measurement (at date not null, value numeric) partition by range (at);
create table measurement_2024 partition of measurement for values from ('2024-01-01') to ('2025-01-01');
create table measurement_rest partition of measurement default;
create table sale (region text, amount numeric) partition by list (region);
create table sale_eu partition of sale for values in ('de', 'fr');
create table bucket (id integer) partition by hash (id);
create table bucket_0 partition of bucket for values with (modulus 2, remainder 0);
create table bucket_1 partition of bucket for values with (modulus 2, remainder 1);
