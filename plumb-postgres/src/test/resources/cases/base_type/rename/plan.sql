alter type shop.price rename to cost;
