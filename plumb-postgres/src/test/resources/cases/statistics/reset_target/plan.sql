alter statistics shop.places set statistics default;
