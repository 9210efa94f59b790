revoke all on parameter log_statement from app, public cascade;
