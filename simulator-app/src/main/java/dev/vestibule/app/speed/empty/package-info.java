/** Steps that do nothing: what Cucumber alone costs. */
@NullMarked
package dev.vestibule.app.speed.empty;

import org.jspecify.annotations.NullMarked;
