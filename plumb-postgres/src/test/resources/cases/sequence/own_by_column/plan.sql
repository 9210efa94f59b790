alter sequence shop.numbers owned by shop.items.id;
  -- locks shop.numbers: SHARE ROW EXCLUSIVE
alter sequence shop.numbers2 owned by shop.items.id;
  -- locks shop.numbers2: SHARE ROW EXCLUSIVE
