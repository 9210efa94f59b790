create table kept (id integer);
create table sale (region text not null, at date not null, amount numeric) partition by list (region);
create table sale_eu partition of sale for values in ('de', 'fr') partition by range (at);
create table sale_eu_2024 partition of sale_eu for values from ('2024-01-01') to ('2025-01-01');
