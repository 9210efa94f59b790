drop function shop.zcmp(point, integer);
drop operator shop.< (point, integer);
drop function shop.lt(point, integer);
