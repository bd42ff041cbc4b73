package org.huikuan.shared;

/** A text that cannot be read as what it should be; a sentence says why. */
public class NotRead extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param facts what stands in its places
     */
    public NotRead(String key, Object... facts) {
        this(Sentence.refusal(key, facts));
    }

    public NotRead(Sentence why) {
        super(why.toString());
        this.why = why;
    }

    public Sentence why() {
        return why;
    }
}
