alter server accounts version null;
