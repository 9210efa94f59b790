create extension pg_trgm schema shop version '1.6';
