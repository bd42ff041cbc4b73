package org.huikuan.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language neutral details of journal entries. */
public final class Words {

    private static final int LONGEST = 1000;
    private static final int MOST_LISTED = 20;

    private Words() {}

    /** The parts that are not empty, with dots between them. */
    public static String of(@Nullable Object... parts) {
        StringBuilder words = new StringBuilder();
        for (Object part : parts) {
            if (part != null && !part.toString().isEmpty()) {
                words.append(words.length() == 0 ? "" : " · ").append(part);
            }
        }
        return cut(words.toString());
    }

    /** The person's words, and the import that brought them. */
    public static @Nullable String grounds(@Nullable String note, @Nullable Long batchId) {
        String words = of(note, batchId == null ? null : "import " + batchId);
        return words.isEmpty() ? null : words;
    }

    /** The first twenty of them, and how many there are. */
    public static String list(List<String> words) {
        String first = words.stream().limit(MOST_LISTED).collect(Collectors.joining("; "));
        return cut(words.size() <= MOST_LISTED ? first : first + "; … (" + words.size() + ")");
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
