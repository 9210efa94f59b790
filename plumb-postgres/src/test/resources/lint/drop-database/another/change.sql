drop database reports;
