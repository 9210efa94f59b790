alter language tell owner to shop_owner;
