/**
 * HTTP authentication as it is written in headers: Basic and Digest, for servers and clients of any
 * protocol that uses it. It knows nothing of accounts.
 */
@NullMarked
package dev.vestibule.device.protocols.auth;

import org.jspecify.annotations.NullMarked;
