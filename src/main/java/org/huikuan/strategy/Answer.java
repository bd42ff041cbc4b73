package org.huikuan.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.shared.Arg;
import org.huikuan.shared.InBoth;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a decision table said, and why.
 *
 * @param table that was asked
 * @param version the table's deployed version
 * @param rule id of the rule that matched
 * @param inputs what was asked, by column name, and what its sentences may name besides
 * @param out the answer
 * @param <O> the table's answers
 */
public record Answer<O extends Record>(
        Table<?, O> table,
        int version,
        String rule,
        Map<String, ? extends @Nullable Object> inputs,
        O out,
        String becauseZh,
        String becauseEn) {

    /** The columns of the plain sentence. */
    public static final String ZH = "becauseZh";

    public static final String EN = "becauseEn";

    public Answer {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    public String key() {
        return table.key();
    }

    /** The answer by column name, the sentences left aside. */
    public Map<String, @Nullable Object> outputs() {
        return table.answered().values(out);
    }

    /** Something else is done than the table says. */
    public Answer<O> with(O other) {
        return new Answer<>(table, version, rule, inputs, other, becauseZh, becauseEn);
    }

    /** The release's own table has answered, since the version in force gave no answer that can be used. */
    public Answer<O> inPlaceOf(int damaged) {
        return saying(TableSays.ANSWERED_BY_RELEASE.with(because(), damaged));
    }

    /** The sentence of the rule, as a part of another. */
    public Arg because() {
        return new Arg.Both(becauseZh, becauseEn);
    }

    public Answer<O> saying(Sentence because) {
        InBoth both = InBoth.of(because);
        return new Answer<>(table, version, rule, inputs, out, both.chinese(), both.english());
    }
}
