package org.huikuan.playbook;

import org.jspecify.annotations.Nullable;

/**
 * Something said in both languages.
 *
 * @param zh null, as the other, where nothing is said
 */
public record Wording(@Nullable String zh, @Nullable String en) {

    public boolean isThere() {
        return zh != null || en != null;
    }

    /** In the reader's language, else in the other; empty where nothing is said. */
    public String said(String language) {
        String own = "zh".equals(language) ? zh : en;
        String other = "zh".equals(language) ? en : zh;
        return own != null ? own : other != null ? other : "";
    }
}
