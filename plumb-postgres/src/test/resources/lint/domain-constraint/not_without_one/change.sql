create domain shop.code as text;
