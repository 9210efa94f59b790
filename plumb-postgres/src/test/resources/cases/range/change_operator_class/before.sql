create type spans as range (subtype = text);
