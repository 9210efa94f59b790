drop cast (text as shop.mood);
create cast (text as shop.mood) with function shop.mood(text);
