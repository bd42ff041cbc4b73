package org.huikuan.preferences;

/**
 * What a person prefers.
 *
 * @param language {@code zh} or {@code en}, of pages and mails
 * @param digest whether the daily digest is wanted
 */
public record Preference(String user, String language, boolean digest) {

    /** Of somebody who has said nothing. */
    public static Preference of(String user) {
        return new Preference(user, "zh", true);
    }
}
