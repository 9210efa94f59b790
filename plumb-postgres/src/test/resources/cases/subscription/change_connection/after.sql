create schema app;
create subscription orders connection 'host=db2.example.com password=0ther' publication orders;
