alter type shop.price owner to shop_owner;
