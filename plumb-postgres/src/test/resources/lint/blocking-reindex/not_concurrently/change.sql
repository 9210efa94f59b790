reindex table concurrently shop.orders;
