drop materialized view shop.totals;
  -- locks shop.totals: ACCESS EXCLUSIVE
create materialized view shop.totals as
SELECT city,
    zip,
    total + 2::numeric AS more
   FROM shop.orders;
create statistics shop.places on city, zip from shop.totals;
