create access method extra type table handler heap_tableam_handler;
create access method other type index handler bthandler;
