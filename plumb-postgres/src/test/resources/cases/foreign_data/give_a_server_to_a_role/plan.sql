alter server accounts owner to keeper;
