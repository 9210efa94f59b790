create foreign data wrapper mainframe options (charset 'utf-8', speed 'low', "Line Width" '80');
