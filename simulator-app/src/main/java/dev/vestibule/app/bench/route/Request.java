package dev.vestibule.app.bench.route;

import java.util.Map;

/**
 * A request as it arrived.
 *
 * @param method such as {@code GET}
 * @param path decoded, without the query
 * @param query decoded; the last of several values
 * @param body bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(String method, String path, Map<String, String> query, byte[] body) {}
