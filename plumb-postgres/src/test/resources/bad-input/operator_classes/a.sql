create access method rows type table handler heap_tableam_handler;
create operator family lies using btree;
alter operator family lies using btree add function 1 (integer, integer) bttextcmp(text, text);
create operator class lies for type integer using btree as function 1 (integer, integer) bttextcmp(text, text);
create operator class sorted default for type point using btree as storage point;
