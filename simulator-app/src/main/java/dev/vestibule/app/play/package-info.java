/**
 * Runs feature files with the product's own steps: as tests, as demos before an audience, and to
 * list the vocabulary. It knows Cucumber and the scenarios.
 */
@NullMarked
package dev.vestibule.app.play;

import org.jspecify.annotations.NullMarked;
