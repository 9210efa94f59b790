drop statistics shop.places;
create statistics shop.places (dependencies, mcv) on city, total, zip from shop.orders;
