package org.huikuan.playbook.search;

import java.util.List;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the playbook.
 *
 * @param words empty: all
 * @param kind null, as the others: any
 */
public record Asked(
        String words,
        @Nullable EntryKind kind,
        @Nullable Lane lane,
        @Nullable Stage stage,
        @Nullable NonPaymentReason reason) {

    private static final int MOST_WORDS = 200;

    /** @throws BadInput for words that nobody types, or a code that no list has */
    public static Asked of(String words, String kind, String lane, String stage, String reason) {
        if (words.length() > MOST_WORDS) {
            throw new BadInput(List.of(FieldError.of("q", "too-long", MOST_WORDS)));
        }
        return new Asked(
                words.strip(),
                one(EntryKind.class, "kind", kind),
                one(Lane.class, "lane", lane),
                one(Stage.class, "stage", stage),
                one(NonPaymentReason.class, "reason", reason));
    }

    private static <E extends Enum<E> & Code> @Nullable E one(Class<E> list, String field, String code) {
        return code.isBlank()
                ? null
                : Code.find(list, code)
                        .orElseThrow(() -> new BadInput(
                                List.of(FieldError.of(field, "unknown", code, String.join(", ", Code.all(list))))));
    }

    boolean holds(Entry entry) {
        return (kind == null || entry.kind() == kind)
                && (lane == null || entry.use().lane() == lane)
                && (stage == null || entry.use().isFor(stage))
                && (reason == null || entry.use().reasons().contains(reason));
    }
}
