alter statistics shop.places set statistics 1000;
