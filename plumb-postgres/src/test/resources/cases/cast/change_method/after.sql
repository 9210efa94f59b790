create schema shop;
create type shop.mood as enum ('sad', 'happy');
create function shop.mood(text) returns shop.mood language plpgsql immutable as $$ begin return $1; end $$;
create cast (text as shop.mood) with function shop.mood(text);
