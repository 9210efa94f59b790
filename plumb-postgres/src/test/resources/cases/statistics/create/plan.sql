create statistics shop.everything on city, zip, (lower(city)), (total * (2)::numeric) from shop.orders;
create statistics shop.places (dependencies, mcv) on city, zip from shop.orders;
create statistics shop.single on (total % (10)::numeric) from shop.orders;
alter statistics shop.single set statistics 200;
comment on statistics shop.places is 'A zip code has a city';
