/** Tests of how the remote bench is carried. */
@NullMarked
package dev.vestibule.app.bench.server;

import org.jspecify.annotations.NullMarked;
