alter type shop.price_multirange rename to prices;
