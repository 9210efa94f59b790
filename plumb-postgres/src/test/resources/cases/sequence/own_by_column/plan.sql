alter sequence shop.numbers owned by shop.items.id;
alter sequence shop.numbers2 owned by shop.items.id;
