package org.huikuan.golive;

import java.util.List;
import org.huikuan.shared.Sentence;

/**
 * One line of the list: what is looked at, how it stands, and where to mend it.
 *
 * @param key names the sentence: {@code golive.<key>.<state>}, with the values in it
 * @param link page where it is mended; empty where it is mended outside of the pages
 */
public record Check(String key, State state, List<Sentence> values, String link) {

    /** How a line stands. */
    public enum State {
        /** in order */
        DONE,
        /** works, but somebody should look at it */
        LOOK,
        /** must be mended before going live */
        MISSING;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Check of(String key, boolean isDone, State otherwise, String link, Object... values) {
        return new Check(
                key,
                isDone ? State.DONE : otherwise,
                List.of(values).stream().map(Sentence::parts).toList(),
                link);
    }
}
