alter publication changes rename to "all changes";
