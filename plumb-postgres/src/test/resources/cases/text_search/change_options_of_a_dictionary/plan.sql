alter text search dictionary shop.less (stopwords);
alter text search dictionary shop.more (stopwords = 'german');
alter text search dictionary shop."none" (stopwords = 'german');
alter text search dictionary shop.stems (language = 'german', stopwords = 'english');
