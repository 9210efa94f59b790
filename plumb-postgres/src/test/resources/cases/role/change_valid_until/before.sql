create role app valid until 'infinity';
create role job valid until '2031-01-01 00:00:00+00';
