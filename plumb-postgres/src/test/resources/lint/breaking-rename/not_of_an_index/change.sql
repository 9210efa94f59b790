alter index shop.orders_note rename to orders_by_note;
