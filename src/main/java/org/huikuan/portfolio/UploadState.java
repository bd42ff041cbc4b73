package org.huikuan.portfolio;

import java.util.Locale;

/** How far a person is with a file that deals customers out. */
public enum UploadState {
    LOOKED_AT,
    APPLIED;

    /** The word in the table; people are told it in sentences of their own. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
