package org.huikuan.ledger.imports;

/** How far an import is. */
record ImportCount(long done, long accepted, long unchanged, long rejected) {

    static final ImportCount NONE = new ImportCount(0, 0, 0, 0);

    ImportCount plus(long doneMore, long acceptedMore, long unchangedMore, long rejectedMore) {
        return new ImportCount(
                done + doneMore, accepted + acceptedMore, unchanged + unchangedMore, rejected + rejectedMore);
    }
}
