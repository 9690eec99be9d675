/**
 * Which statements of the manual the scenarios cover. It knows the requirement catalogue and the
 * events of a Cucumber run.
 */
@NullMarked
package dev.vestibule.scenarios.report;

import org.jspecify.annotations.NullMarked;
