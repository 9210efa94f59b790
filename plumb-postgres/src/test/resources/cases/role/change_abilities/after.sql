create role app noinherit login;
