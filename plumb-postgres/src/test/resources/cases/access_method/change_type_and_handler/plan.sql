drop access method extra;
create access method extra type index handler pg_catalog.bthandler;
drop access method other;
create access method other type index handler pg_catalog.hashhandler;
