package org.huikuan.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody writes it.
 *
 * @param rows all of them, in their order; null: they stay
 * @param from a day such as 2026-12-01; empty: as soon as it is approved
 * @param revision the one that was seen; null: whatever is there
 */
public record DraftInput(
        @Nullable List<RowInput> rows,
        @Nullable String reason,
        @Nullable String from,
        @Nullable Integer revision) {}
