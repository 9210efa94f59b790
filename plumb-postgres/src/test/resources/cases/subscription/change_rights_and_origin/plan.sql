alter subscription orders set (streaming = 'parallel', password_required = false, run_as_owner = true, origin = 'none');
