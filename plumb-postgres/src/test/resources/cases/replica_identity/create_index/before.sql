create table accounts (id int primary key, email text not null, login text not null);
create unique index accounts_email on accounts (email);
alter table accounts add constraint accounts_login unique (login);
