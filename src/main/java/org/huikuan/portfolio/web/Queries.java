package org.huikuan.portfolio.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The filter of the list, as the query of an address. */
final class Queries {

    private static final List<String> FIELDS = List.of("q", "creditor", "inTeam", "of", "country", "from", "to");

    private Queries() {}

    static String of(Map<String, String> fields) {
        return FIELDS.stream()
                .filter(f -> !fields.getOrDefault(f, "").isBlank())
                .map(f -> f + "=" + URLEncoder.encode(fields.getOrDefault(f, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
