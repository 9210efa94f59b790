create table public.account (id integer, region text, primary key (id, region)) partition by list (region);
create table public.account_a partition of public.account for values in ('east');
create table public.account_b partition of public.account for values in ('west');
create table public.ticket (id integer, mode text) partition by hash (id);
create table public.ticket_a partition of public.ticket for values with (modulus 2, remainder 0);
create table public.ticket_b partition of public.ticket for values with (modulus 2, remainder 1);
