alter subscription orders owner to replicator;
comment on subscription orders is 'sales and returns';
