/** Tests of the remote bench without a socket. */
@NullMarked
package dev.vestibule.app.bench;

import org.jspecify.annotations.NullMarked;
