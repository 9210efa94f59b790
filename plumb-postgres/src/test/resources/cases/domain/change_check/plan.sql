alter domain shop.quantity drop constraint positive;
alter domain shop.quantity add constraint positive check ((VALUE > 1));
  -- locks shop.items: SHARE
