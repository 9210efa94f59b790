create domain shop.code as text check (length(value) = 2);
