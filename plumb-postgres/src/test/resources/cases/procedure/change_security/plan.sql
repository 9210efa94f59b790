alter procedure shop.post(integer) security definer;
