revoke temporary on database shop from public;
grant connect, create on database shop to clerk with grant option;
