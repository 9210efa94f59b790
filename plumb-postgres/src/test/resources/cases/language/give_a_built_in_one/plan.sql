alter language plpgsql owner to shop_owner;
