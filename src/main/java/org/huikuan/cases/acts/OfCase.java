package org.huikuan.cases.acts;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;

/**
 * Something of a case: a promise, a dispute, a hold.
 *
 * @param facts of the case
 */
public record OfCase<T>(CaseFacts facts, T part) {

    public CollectionCase kase() {
        return facts.kase();
    }
}
