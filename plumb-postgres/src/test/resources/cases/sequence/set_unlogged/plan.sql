alter sequence shop.numbers set unlogged;
  -- locks shop.numbers: ACCESS EXCLUSIVE
