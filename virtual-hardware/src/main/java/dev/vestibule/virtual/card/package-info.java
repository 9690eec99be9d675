/**
 * Virtual cards: chips whose files, sectors and pages lie behind keys. They know what a reader may
 * ask; nothing of readers and wallets.
 */
@NullMarked
package dev.vestibule.virtual.card;

import org.jspecify.annotations.NullMarked;
