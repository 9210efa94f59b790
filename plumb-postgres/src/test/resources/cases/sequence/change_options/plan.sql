alter sequence shop.numbers start with 10 increment by 5 minvalue 0 maxvalue 1000 cache 20 cycle;
  -- locks shop.numbers: SHARE ROW EXCLUSIVE
  -- type-narrowing: the last value of sequence shop.numbers may lie outside its new bounds
