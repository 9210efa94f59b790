alter sequence shop.bounded as bigint;
  -- locks shop.bounded: SHARE ROW EXCLUSIVE
alter sequence shop.kept as bigint maxvalue 2147483647;
  -- locks shop.kept: SHARE ROW EXCLUSIVE
alter sequence shop.small as bigint;
  -- locks shop.small: SHARE ROW EXCLUSIVE
