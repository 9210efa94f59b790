drop index concurrently shop.orders_note;
