package org.huikuan.strategy;

/** A table gave an answer that cannot be used, or none. What asks is not at fault, nor is the case it asks about. */
public class TableFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public TableFault(String message) {
        super(message);
    }

    public TableFault(String message, Throwable cause) {
        super(message, cause);
    }
}
