package org.huikuan.ledger.imports;

import java.util.List;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;

/** A file that cannot be read as a whole; nothing of it was taken. */
public class BadFile extends BadInput {

    private static final long serialVersionUID = 1L;

    public BadFile(String reason) {
        super(List.of(FieldError.asWritten("file", reason)));
    }

    /** @param line the physical line, the header being 1 */
    public BadFile(long line, String reason) {
        super(List.of(FieldError.asWritten("file", "line " + line + ": " + reason)), line);
    }
}
