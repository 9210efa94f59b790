drop conversion shop.a;
create conversion shop.a for 'LATIN1' to 'UTF8' from shop.convert;
