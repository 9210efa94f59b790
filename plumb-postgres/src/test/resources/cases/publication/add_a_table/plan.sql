alter publication changes add table shop.items;
