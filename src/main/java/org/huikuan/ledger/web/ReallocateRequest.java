package org.huikuan.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which invoices a receipt pays, and why a person says so. */
record ReallocateRequest(
        @Nullable List<Part> items, @Nullable String reason) {

    /** Amount as a decimal string. */
    record Part(@Nullable String invoice, @Nullable String amount) {}
}
