package org.huikuan.portfolio.web;

import java.util.List;
import org.huikuan.portfolio.WrongInput;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field of a page.
 *
 * @param key message in the reader's language; null when there is only the plain reason
 */
public record Mistakes(String field, @Nullable String key, List<String> details, String reason) {

    static List<Mistakes> of(BadInput input) {
        if (input instanceof WrongInput known) {
            return known.wrongs().stream()
                    .map(w -> new Mistakes(w.field(), w.key(), w.details(), w.getReason()))
                    .toList();
        }
        return input.errors().stream()
                .map(e -> new Mistakes(e.field(), null, List.of(), e.reason()))
                .toList();
    }
}
