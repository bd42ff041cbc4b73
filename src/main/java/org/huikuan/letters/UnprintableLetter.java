package org.huikuan.letters;

import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A letter that cannot be printed as it is; nothing half-made leaves the house. A sentence says what to correct. */
public class UnprintableLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    public UnprintableLetter(Sentence why, @Nullable Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public Sentence why() {
        return why;
    }
}
