/**
 * Shapes of JSON values: what may stand where, declared once, from which follow the check of what
 * clients send, its faults, and the JSON Schema of documents. It knows JSON and nothing of the
 * device.
 */
@NullMarked
package dev.vestibule.device.kernel.web.schema;

import org.jspecify.annotations.NullMarked;
