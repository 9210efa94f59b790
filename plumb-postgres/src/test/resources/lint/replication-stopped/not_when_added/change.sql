alter publication feed add table shop.orders;
