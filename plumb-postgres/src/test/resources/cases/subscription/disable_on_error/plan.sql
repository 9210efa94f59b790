alter subscription orders set (disable_on_error = true);
