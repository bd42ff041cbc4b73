package org.huikuan.imports;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;

/** What people should know about a batch, as it is kept: one sentence a line. */
public final class BatchNotes {

    private static final int MOST = 16_000;

    private BatchNotes() {}

    /** As many of them as there is room for; null for none. */
    static @Nullable String write(Collection<Sentence> sentences) {
        StringBuilder kept = new StringBuilder();
        for (Sentence s : sentences) {
            String line = String.valueOf(SentenceText.write(s));
            if (kept.length() + line.length() < MOST) {
                kept.append(kept.length() == 0 ? "" : "\n").append(line);
            }
        }
        return kept.length() == 0 ? null : kept.toString();
    }

    public static List<Sentence> read(@Nullable String kept) {
        return kept == null
                ? List.of()
                : kept.lines()
                        .map(SentenceText::read)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /** As programs are told them. */
    public static @Nullable String english(@Nullable String kept) {
        return kept == null ? null : read(kept).stream().map(Sentence::toString).collect(Collectors.joining("\n"));
    }
}
