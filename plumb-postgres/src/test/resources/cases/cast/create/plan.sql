create cast (integer as shop.price) with function shop.price(integer) as implicit;
create cast (shop.price as integer) with function shop.cents(shop.price, integer, boolean);
create cast (text as shop.mood) with inout as implicit;
create table shop.offers (
  id integer,
  price shop.price default 5,
  mood shop.mood default lower('HAPPY'::text)
);
create view shop.gloomy as
SELECT id,
    mood AS price
   FROM shop.offers
  WHERE shop.is_gloomy(lower('SAD'::text)::shop.mood);
comment on cast (shop.price as integer) is 'in cents';
