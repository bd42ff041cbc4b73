package org.huikuan.cases;

import java.util.regex.Pattern;

/**
 * What an open case waits for, as one word; {@link #NONE} also while it waits for nothing but a date. Which words there
 * are say the kinds of pauses ({@link PauseKind#words}); the database refuses a word that is not in {@code waiting_word}.
 *
 * @param code the word that tables, models and the API use
 */
public record WaitingFor(String code) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{1,23}");

    public static final WaitingFor NONE = new WaitingFor("none");

    /** The customer is insolvent: everything is frozen, and legal staff see the case ({@code teams.Sight}). */
    public static final WaitingFor INSOLVENCY = new WaitingFor("insolvency");

    public WaitingFor {
        if (!WORD.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no word for what a case waits for");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return code;
    }
}
