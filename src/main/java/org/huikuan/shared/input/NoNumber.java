package org.huikuan.shared.input;

import org.huikuan.shared.Refused;

/** A text that is no number, or could be two; its message is the sentence in English. */
public final class NoNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String shown;

    NoNumber(Fault fault, String shown) {
        super(Refused.why(fault.key, shown).toString());
        this.fault = fault;
        this.shown = shown;
    }

    public Fault fault() {
        return fault;
    }

    /** The refused text, shortened. */
    public String shown() {
        return shown;
    }

    /** What is wrong. */
    public enum Fault {
        NO_NUMBER("no-amount"),
        TWO_WAYS("amount-two-ways"),
        EXPONENT("amount-exponent"),
        CURRENCY("amount-with-sign"),
        BRACKETS("amount-in-brackets");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        /** Of the sentence in the reader's language, message {@code refusal.<key>} with the shown text. */
        public String key() {
            return key;
        }
    }
}
