-- plumb: renamed from mainframe
create foreign data wrapper big_iron options (charset 'ebcdic');
