grant connect on database shop to clerk;
