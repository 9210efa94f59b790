drop function shop.tax(integer);
drop type shop.mood;
