alter foreign data wrapper mainframe options (add "Line Width" '80', set charset 'utf-8', drop colour);
