alter schema stock rename to warehouse;
