alter extension citext update to '1.6';
  -- extension-upgrade: extension citext goes from 1.5 to 1.6
