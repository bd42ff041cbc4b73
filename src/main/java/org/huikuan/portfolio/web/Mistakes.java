package org.huikuan.portfolio.web;

import java.util.List;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field of a page.
 *
 * @param key message in the reader's language; null when there is only the plain reason
 */
public record Mistakes(String field, @Nullable String key, List<String> details, String reason) {

    static List<Mistakes> of(BadInput input) {
        return input.errors().stream()
                .map(e -> new Mistakes(
                        e.field(), e.key() == null ? null : "refusal." + e.key(), e.arguments(), e.reason()))
                .toList();
    }
}
