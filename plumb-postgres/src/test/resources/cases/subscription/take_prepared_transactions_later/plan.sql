alter subscription orders set (two_phase = true);
