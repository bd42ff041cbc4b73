package org.huikuan.shared;

/** A text that is no number, or could be two; its message is the sentence in English. */
public final class NoNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String shown;

    NoNumber(Fault fault, String shown) {
        super("'" + shown + "' " + fault.english);
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
        NO_NUMBER("no-amount", "is no amount; write it like 1200.00"),
        TWO_WAYS("amount-two-ways", "can be read in two ways; write 1234.00 without signs between thousands"),
        EXPONENT("amount-exponent", "is written with an exponent; write all digits, like 1200.00"),
        CURRENCY("amount-with-sign", "has a currency sign; write the number alone, like 1200.00"),
        BRACKETS("amount-in-brackets", "stands in brackets; write the number alone, like 1200.00");

        private final String key;
        private final String english;

        Fault(String key, String english) {
            this.key = key;
            this.english = english;
        }

        /** Of the sentence in the reader's language, message {@code refusal.<key>} with the shown text. */
        public String key() {
            return key;
        }

        /** The sentence without the text itself. */
        public String english() {
            return english;
        }
    }
}
