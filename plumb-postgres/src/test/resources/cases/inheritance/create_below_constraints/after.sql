create schema bank;
create table bank.moves (at date not null, amount numeric check (amount > 0));
create table bank.old_moves (tape text) inherits (bank.moves);
