/** Tests of demos. */
@NullMarked
package dev.vestibule.app.demo;

import org.jspecify.annotations.NullMarked;
