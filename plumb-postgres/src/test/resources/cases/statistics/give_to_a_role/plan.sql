alter statistics shop.places owner to keeper;
