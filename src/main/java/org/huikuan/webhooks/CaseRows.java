package org.huikuan.webhooks;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases as payloads show them: ids, stage and dates, no names. */
public interface CaseRows {

    /** By case id; the keys of each row are those of the payload, in its order. */
    Map<Long, Map<String, @Nullable Object>> of(Collection<Long> caseIds);
}
