alter statistics shop.places set schema numbers;
alter statistics numbers.places rename to orders;
