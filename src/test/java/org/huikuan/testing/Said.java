package org.huikuan.testing;

import java.util.List;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;

/** Kept sentences as programs are told them. */
public final class Said {

    private Said() {}

    public static String of(@Nullable String kept) {
        return String.valueOf(SentenceText.read(kept));
    }

    public static List<String> all(List<String> kept) {
        return kept.stream().map(Said::of).toList();
    }
}
