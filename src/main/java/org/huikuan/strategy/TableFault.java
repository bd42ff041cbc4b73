package org.huikuan.strategy;

import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A table gave an answer that cannot be used, or none. What asks is not at fault, nor is the case it asks about. */
public class TableFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    public TableFault(Sentence why) {
        this(why, null);
    }

    public TableFault(Sentence why, @Nullable Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public Sentence why() {
        return why;
    }
}
