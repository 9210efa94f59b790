alter statistics shop.places rename to places_of_orders;
