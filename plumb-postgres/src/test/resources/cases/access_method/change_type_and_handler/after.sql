create access method extra type index handler bthandler;
create access method other type index handler hashhandler;
