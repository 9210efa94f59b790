alter subscription orders set (binary = true, streaming = 'on', synchronous_commit = 'local');
