alter role app valid until '2031-01-01 00:00:00+00';
alter role job valid until '2032-01-01 00:00:00+00';
