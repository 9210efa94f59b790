alter subscription orders rename to sales;
