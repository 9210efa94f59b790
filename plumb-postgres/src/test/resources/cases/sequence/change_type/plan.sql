alter sequence shop.bounded as bigint;
alter sequence shop.kept as bigint maxvalue 2147483647;
alter sequence shop.small as bigint;
