/**
 * Door stations for JUnit 5 tests: declared by an annotation, handed in as a parameter. It knows
 * the twin and the evidence a failure leaves.
 */
@NullMarked
package dev.vestibule.scenarios.junit;

import org.jspecify.annotations.NullMarked;
