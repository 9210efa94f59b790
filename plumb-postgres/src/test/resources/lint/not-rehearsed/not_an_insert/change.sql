insert into shop.customer values (9, 'Ada');
