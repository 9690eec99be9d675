/**
 * What a failing scenario leaves behind, so that somebody else can see what happened and repeat it.
 * It knows the twin and writes files.
 */
@NullMarked
package dev.vestibule.scenarios.evidence;

import org.jspecify.annotations.NullMarked;
