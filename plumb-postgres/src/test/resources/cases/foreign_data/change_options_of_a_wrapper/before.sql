create foreign data wrapper mainframe options (charset 'ebcdic', speed 'low', colour 'amber');
