/**
 * What a route is, how its request is read strictly into records, and how records describe
 * themselves in an OpenAPI document. It knows JSON and nothing of a unit.
 */
@NullMarked
package dev.vestibule.app.bench.route;

import org.jspecify.annotations.NullMarked;
