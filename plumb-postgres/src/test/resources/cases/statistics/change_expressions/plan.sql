drop statistics shop.words;
create statistics shop.words on (lower(city)), (lower(zip)) from shop.orders;
