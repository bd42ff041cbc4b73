package org.huikuan.cases.loop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseSays;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/** What the sentence of a decision says of the money it compared: its currency, the rate, or that there was none. */
final class AmountWords {

    /** In the place of a rule: no rate is known, and a person decides. */
    static final String NOT_COMPARABLE = "not-comparable";

    private AmountWords() {}

    /** Tables of an earlier release, and a manager's own, may name the bare number: then its currency is said after it. */
    static <O extends Record> Answer<O> said(Answer<O> answer, Worth worth) {
        if (!isAboutMoney(answer, worth)) {
            return answer;
        }
        return answer.saying(CaseSays.WITH_REMARK.with(answer.because(), remark(answer, worth)));
    }

    private static boolean isAboutMoney(Answer<?> answer, Worth worth) {
        return worth.isConverted() && namesCurrency(answer, worth) || namesBareNumber(answer, worth);
    }

    private static boolean namesCurrency(Answer<?> answer, Worth worth) {
        return answer.becauseEn().contains(worth.sum().currency());
    }

    private static boolean namesBareNumber(Answer<?> answer, Worth worth) {
        return answer.becauseEn().contains(Long.toString(worth.units())) && !namesCurrency(answer, worth);
    }

    private static Sentence remark(Answer<?> answer, Worth worth) {
        String currency = worth.sum().currency();
        if (!worth.isConverted()) {
            return CaseSays.AMOUNTS_IN.with(currency);
        }
        Sentence rate = CaseSays.CONVERTED_AT.with(worth.own(), worth.rateDays(), Worth.said(worth.sum()));
        return namesBareNumber(answer, worth) ? CaseSays.AMOUNTS_IN_AND.with(currency, rate) : rate;
    }

    /**
     * The answer of the table for the case that the amount is whatever it may be; the sentence is ours.
     *
     * @param untilThen what holds until there is a rate
     */
    static <O extends Record> Answer<O> notComparable(Answer<O> careful, Worth worth, Sentence untilThen) {
        Map<String, @Nullable Object> inputs = new HashMap<>(careful.inputs());
        inputs.put("amount", worth.units());
        inputs.put("notComparable", String.join(", ", worth.lackingCurrencies()));
        List<String> lacking = worth.lacking().stream().map(Worth::said).toList();
        return new Answer<>(careful.table(), careful.version(), NOT_COMPARABLE, inputs, careful.out(), "", "")
                .saying(CaseSays.NOT_COMPARABLE.with(
                        worth.lackingCurrencies(), worth.sum().currency(), lacking, untilThen));
    }

    /** {@code JPY 600,000.00}, with what could be added up beside it. */
    static String withLacking(Worth worth) {
        String lacking = worth.lacking().stream().map(Worth::said).collect(Collectors.joining(" + "));
        return worth.units() == 0 ? lacking : worth.inUnits() + " + " + lacking;
    }
}
