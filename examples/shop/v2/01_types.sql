create schema shop;
comment on schema shop is 'Everything the web shop keeps';

create type shop.order_status as enum ('new', 'paid', 'shipped', 'returned', 'cancelled');
comment on type shop.order_status is 'Where an order stands';

create domain shop.email as text
  constraint email_has_at check (value ~ '^[^@[:space:]]+@[^@[:space:]]+$');

create domain shop.money_amount as numeric(12, 2)
  constraint money_amount_not_negative check (value >= 0);

create type shop.address as (
  street text,
  city text,
  postcode text,
  country character(2)
);
