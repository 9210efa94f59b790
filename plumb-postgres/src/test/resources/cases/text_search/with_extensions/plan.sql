alter text search dictionary shop.numbers (maxlen = 6, rejectlong = 'true');
alter text search configuration shop.prose alter mapping for hword, word with simple;
drop extension unaccent;
