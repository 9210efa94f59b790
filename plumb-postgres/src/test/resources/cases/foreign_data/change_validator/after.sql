create foreign data wrapper mainframe;
