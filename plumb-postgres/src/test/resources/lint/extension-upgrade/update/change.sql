alter extension btree_gist update to '1.8';
