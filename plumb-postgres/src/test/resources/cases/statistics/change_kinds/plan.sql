drop statistics shop.places;
create statistics shop.places on city, zip from shop.orders;
