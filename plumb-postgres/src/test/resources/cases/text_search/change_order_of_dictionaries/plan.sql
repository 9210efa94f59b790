alter text search configuration shop.prose alter mapping for asciiword with english_stem, shop.a, simple;
