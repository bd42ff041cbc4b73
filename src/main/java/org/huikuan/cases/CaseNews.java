package org.huikuan.cases;

/**
 * What happened to a case, published in the transaction that records it, for modules that run processes of their own
 * beside the case. Its end is told by {@link CaseEnded}; kinds of pauses tell their own news.
 */
public sealed interface CaseNews {

    /** A case was opened. */
    record Opened(CollectionCase kase) implements CaseNews {}

    /** The move table, or a broken promise, has sent the case to another stage. @param kase as it is now */
    record StageChanged(CollectionCase kase, Stage from) implements CaseNews {}

    /** A settled case is open again, its money having bounced. */
    record Reopened(CollectionCase kase) implements CaseNews {}

    /** A manager has moved it to the beginning of a stage. @param before as it was */
    record Moved(CaseFacts before, Stage to) implements CaseNews {}
}
