package dev.vestibule.device.services.ssh;

import dev.vestibule.device.kernel.secret.SlowHash;

/** An SSH account; its name is elsewhere. */
record SshUser(SlowHash password, String comment) {}
