alter foreign data wrapper mainframe rename to big_iron;
