alter publication big drop table shop.orders;
alter publication big add table shop.orders where (total > (1000)::numeric);
