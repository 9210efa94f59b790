begin;
alter type shop.state add value 'paid';
update shop.orders set state = 'paid' where id = 1;
commit;
