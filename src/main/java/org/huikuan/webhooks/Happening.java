package org.huikuan.webhooks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param details what the payload says besides the case itself: ids, words and dates as text
 */
record Happening(WebhookEvent event, long caseId, Map<String, @Nullable Object> details) {

    Happening {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
