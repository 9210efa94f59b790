create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
alter table shop.orders enable row level security;
create table shop.members (name name);
create policy mine on shop.orders using (exists (select from shop.members where name = current_user));
