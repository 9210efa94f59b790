create role app login;
create role job noinherit;
