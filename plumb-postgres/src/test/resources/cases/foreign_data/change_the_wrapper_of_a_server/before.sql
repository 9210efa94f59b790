create foreign data wrapper mainframe;
create foreign data wrapper cloud;
create server accounts foreign data wrapper mainframe options (region 'eu');
