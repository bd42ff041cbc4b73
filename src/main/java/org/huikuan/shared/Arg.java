package org.huikuan.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a place of a {@link Sentence}: a fact with its type, so that each reader is told it in his own words. */
public sealed interface Arg {

    /**
     * A word of a code list.
     *
     * @param list as {@link Code#listOf} names it, or one of those of {@link Sentences} that are no enums
     */
    record Coded(String list, String code) implements Arg {}

    /** An amount in its currency. */
    record Amount(Money money) implements Arg {}

    /** A number without currency, plainly written. */
    record Figure(String digits) implements Arg {}

    /** A business day. */
    record Day(LocalDate on) implements Arg {}

    /** Somebody of the house, by the login name. */
    record Person(String login) implements Arg {}

    /** What a person wrote: nobody translates it. */
    record Text(String words) implements Arg {}

    /** What the house itself has written in both languages: the sentence of a table's rule. */
    record Both(String chinese, String english) implements Arg {}

    /** The number or name of a thing: an invoice, a letter, a file. */
    record Name(String name) implements Arg {}

    /** A sentence inside of a sentence. */
    record Said(Sentence sentence) implements Arg {}

    /**
     * Several, one behind the other.
     *
     * @param between what stands between two of them, one of {@link Between} as it is kept
     * @param all how many there are, of which these are the first; 0: no more than these
     */
    record Several(String between, List<Arg> parts, int all) implements Arg {

        public Several {
            Between.of(between);
            parts = List.copyOf(parts);
        }
    }

    /** The fact by its type; a text is the name of a thing, a collection a list of things. */
    static Arg of(Object fact) {
        if (fact instanceof Arg arg) {
            return arg;
        }
        if (fact instanceof Sentence sentence) {
            return new Said(sentence);
        }
        if (fact instanceof Code code) {
            return new Coded(Code.listOf(((Enum<?>) code).getDeclaringClass()), code.code());
        }
        if (fact instanceof Money money) {
            return new Amount(money);
        }
        if (fact instanceof Collection<?> several) {
            return things(several);
        }
        if (fact instanceof LocalDate on) {
            return new Day(on);
        }
        if (fact instanceof BigDecimal number) {
            return new Figure(number.toPlainString());
        }
        return fact instanceof Number number ? new Figure(number.toString()) : new Name(fact.toString());
    }

    static Arg code(String list, String code) {
        return new Coded(list, code);
    }

    /** A person of the house; a dash for nobody. */
    static Arg person(@Nullable String login) {
        return login == null ? new Name("–") : new Person(login);
    }

    static Arg text(String words) {
        return new Text(words);
    }

    /** Things of one kind, as a list. */
    static Several things(Collection<?> things) {
        return several(Between.LIST.kept(), things.toArray());
    }

    /** Any of some words of a list. */
    static Several oneOf(String list, String... codes) {
        return several(
                Between.OR.kept(), Arrays.stream(codes).map(c -> code(list, c)).toArray());
    }

    /** Those that are there, with this between them. */
    static Several several(String between, @Nullable Object... facts) {
        return new Several(
                between,
                Arrays.stream(facts)
                        .filter(f -> f != null && !f.toString().isEmpty())
                        .map(f -> of(Objects.requireNonNull(f)))
                        .toList(),
                0);
    }
}
