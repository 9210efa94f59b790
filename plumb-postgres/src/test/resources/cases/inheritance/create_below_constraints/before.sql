create schema bank;
create table bank.moves (at date not null, amount numeric check (amount > 0));
