create extension btree_gist version '1.7';
