/** Things that services declare before anything starts. It knows nothing of what they are. */
@NullMarked
package dev.vestibule.device.kernel.catalogue;

import org.jspecify.annotations.NullMarked;
