package org.huikuan.cases;

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
