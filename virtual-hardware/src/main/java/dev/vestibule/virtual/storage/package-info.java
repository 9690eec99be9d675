/**
 * What happens inside a storage chip: files, changes that are not yet safe, wear, and where the
 * content is kept outside the simulation. It knows the JDK and nothing of boards and programs.
 */
@NullMarked
package dev.vestibule.virtual.storage;

import org.jspecify.annotations.NullMarked;
