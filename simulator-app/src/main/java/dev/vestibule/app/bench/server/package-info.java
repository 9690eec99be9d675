/**
 * Carries the remote bench over HTTP and WebSocket on a port of its own, and keeps out what a
 * browser was tricked into sending. It knows routes and sockets.
 */
@NullMarked
package dev.vestibule.app.bench.server;

import org.jspecify.annotations.NullMarked;
