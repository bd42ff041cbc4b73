package org.huikuan.acts;

import java.util.Map;
import java.util.Optional;
import org.huikuan.shared.NotFound;

/**
 * What an act is about, as its address or its task names it: {@code caseId}, {@code promiseId} and the like.
 *
 * @param ids by name
 */
public record Where(Map<String, String> ids) {

    public Where {
        ids = Map.copyOf(ids);
    }

    public static Where of(String name, String id) {
        return new Where(Map.of(name, id));
    }

    /** @throws NotFound when the address does not name it */
    public String id(String name) {
        return Optional.ofNullable(ids.get(name)).orElseThrow(() -> new NotFound("not-named", name));
    }
}
