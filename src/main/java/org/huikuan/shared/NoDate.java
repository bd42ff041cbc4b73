package org.huikuan.shared;

/** A text that is no day, or one that nobody can mean; its message is the sentence in English. */
public final class NoDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final boolean beyond;
    private final String shown;

    NoDate(String text, boolean beyond) {
        super("'" + PlainNumber.shown(text) + "' "
                + (beyond
                        ? "cannot be meant; dates from 1970 to 2100 are possible"
                        : "is no date; write it like 2026-03-31"));
        this.beyond = beyond;
        this.shown = PlainNumber.shown(text);
    }

    /** Of the sentence in the reader's language, message {@code refusal.<key>} with the shown text. */
    public String key() {
        return beyond ? "date-beyond" : "no-date";
    }

    /** The refused text, shortened. */
    public String shown() {
        return shown;
    }
}
