package org.huikuan.letters;

import org.jspecify.annotations.Nullable;

/** A letter that cannot be printed as it is; nothing half-made leaves the house. The message says what to correct. */
public class UnprintableLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnprintableLetter(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
