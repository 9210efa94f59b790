create or replace procedure shop.post(a integer)
language sql
BEGIN ATOMIC
 INSERT INTO shop.orders (id)
   VALUES (post.a);
END;
