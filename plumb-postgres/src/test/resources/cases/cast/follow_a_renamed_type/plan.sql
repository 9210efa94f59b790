alter type shop.mood rename to feeling;
