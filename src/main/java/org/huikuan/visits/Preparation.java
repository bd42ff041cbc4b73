package org.huikuan.visits;

import java.util.List;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * One of the nine preparations before leaving (reference 7.7); the tenth is the debrief.
 *
 * @param code V1 to V9
 * @param state code of {@link State}
 * @param note what was found; the reason of a waiver
 */
public record Preparation(
        String code, String state, @Nullable String note) {

    /** In the order of the reference. */
    public static final List<String> CODES = List.of("V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9");

    public boolean isWaived() {
        return State.WAIVED.code().equals(state);
    }

    /** How it was settled. */
    public enum State implements Code {
        CONFIRMED,
        WAIVED
    }
}
