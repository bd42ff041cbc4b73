package org.huikuan.digest;

import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;

/** Why a digest was not sent. */
final class Skipped {

    private Skipped() {}

    /** @param word of {@code digest.reason.} */
    static Sentence because(String word) {
        return Sentence.parts(Arg.code("digest-reason", word));
    }
}
