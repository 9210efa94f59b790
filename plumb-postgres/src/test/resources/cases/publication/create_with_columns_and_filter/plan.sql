create publication big for table shop.items, shop.orders (id, total) where ((total > (100)::numeric) AND (city IS NOT NULL));
