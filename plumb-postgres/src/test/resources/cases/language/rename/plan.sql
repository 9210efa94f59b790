alter language told rename to tell;
