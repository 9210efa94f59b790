alter procedure shop.post(integer) reset statement_timeout;
