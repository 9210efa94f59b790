create function shop.price_recv(internal)
returns shop.price
language internal
immutable strict
as $$textrecv$$;
create function shop.price_send(shop.price)
returns bytea
language internal
immutable strict
as $$textsend$$;
alter type shop.price set (receive = shop.price_recv, send = shop.price_send);
