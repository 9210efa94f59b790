revoke reader from app;
