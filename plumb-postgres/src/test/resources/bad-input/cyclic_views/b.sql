create view shop.two as select * from shop.three;
create view shop.three as select * from shop.one;
create view waits as select * from shop.one;
