drop cast (text as shop.mood);
create cast (text as shop.mood) with inout;
comment on cast (text as shop.mood) is 'by label';
