alter publication changes owner to keeper;
