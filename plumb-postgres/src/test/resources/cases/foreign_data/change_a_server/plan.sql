alter server accounts version '12' options (add codepage '500', set host 'mf2', drop port);
