package org.huikuan.imports.files;

import java.util.List;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;

/** A file that cannot be read as a whole; nothing of it was taken. */
public class BadFile extends BadInput {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param facts what stands in its places
     */
    public BadFile(String key, Object... facts) {
        super(List.of(FieldError.of("file", key, facts)));
    }

    private BadFile(long line, Sentence why) {
        super(List.of(FieldError.of("file", "import-line", line, why)), line);
    }

    /** @param line the physical line, the header being 1 */
    public static BadFile at(long line, String key, Object... facts) {
        return new BadFile(line, Sentence.refusal(key, facts));
    }
}
