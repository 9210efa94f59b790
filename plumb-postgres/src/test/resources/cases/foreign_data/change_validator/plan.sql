alter foreign data wrapper mainframe no validator;
