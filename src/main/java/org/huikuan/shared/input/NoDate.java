package org.huikuan.shared.input;

import org.huikuan.shared.Refused;

/** A text that is no day, or one that nobody can mean; its message is the sentence in English. */
public final class NoDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final String BEYOND = "date-beyond";
    private static final String NO_DATE = "no-date";

    private final boolean beyond;
    private final String shown;

    NoDate(String text, boolean beyond) {
        super(Refused.why(beyond ? BEYOND : NO_DATE, PlainNumber.shown(text)).toString());
        this.beyond = beyond;
        this.shown = PlainNumber.shown(text);
    }

    /** Of the sentence in the reader's language, message {@code refusal.<key>} with the shown text. */
    public String key() {
        return beyond ? BEYOND : NO_DATE;
    }

    /** The refused text, shortened. */
    public String shown() {
        return shown;
    }
}
