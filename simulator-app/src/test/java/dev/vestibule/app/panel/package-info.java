/** Tests of the panel on a real unit, and the pictures of the documents. */
@NullMarked
package dev.vestibule.app.panel;

import org.jspecify.annotations.NullMarked;
