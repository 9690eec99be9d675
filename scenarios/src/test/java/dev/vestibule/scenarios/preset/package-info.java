/** Tests of set-ups and wallets in files. */
@NullMarked
package dev.vestibule.scenarios.preset;

import org.jspecify.annotations.NullMarked;
