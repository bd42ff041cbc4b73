package org.huikuan.cases.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/** What the sentence of a decision says of the money it compared: its currency, the rate, or that there was none. */
final class AmountWords {

    /** In the place of a rule: no rate is known, and a person decides. */
    static final String NOT_COMPARABLE = "not-comparable";

    private static final String CAREFUL_ZH = "此前按较稳妥的一档处理；请财务补录汇率。";
    private static final String CAREFUL_EN =
            " Until then the more careful row of the table holds; finance is asked for the rate.";

    private AmountWords() {}

    /** Tables of an earlier release, and a manager's own, may name the bare number: then its currency is said after it. */
    static <O extends Record> Answer<O> said(Answer<O> answer, Worth worth) {
        if (!isAboutMoney(answer, worth)) {
            return answer;
        }
        return answer.saying(
                answer.becauseZh() + remarkZh(answer, worth), answer.becauseEn() + remarkEn(answer, worth));
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

    private static String remarkZh(Answer<?> answer, Worth worth) {
        String unit = namesBareNumber(answer, worth) ? "金额以 " + worth.sum().currency() + " 计" : "";
        String rate =
                worth.isConverted() ? worth.own() + " 按 " + worth.rateDays() + " 汇率折合 " + Worth.said(worth.sum()) : "";
        return "（" + unit + (unit.isEmpty() || rate.isEmpty() ? "" : "，") + rate + "）";
    }

    private static String remarkEn(Answer<?> answer, Worth worth) {
        String unit =
                namesBareNumber(answer, worth) ? "amounts in " + worth.sum().currency() : "";
        String rate = worth.isConverted()
                ? worth.own() + " converted at the rate of " + worth.rateDays() + ", together "
                        + Worth.said(worth.sum())
                : "";
        return " (" + unit + (unit.isEmpty() || rate.isEmpty() ? "" : "; ") + rate + ")";
    }

    /** The answer of the table for the case that the amount is whatever it may be; the sentence is ours. */
    static <O extends Record> Answer<O> notComparable(Answer<O> careful, Worth worth) {
        Map<String, @Nullable Object> inputs = new HashMap<>(careful.inputs());
        inputs.put("amount", worth.units());
        inputs.put("notComparable", worth.lackingCurrencies());
        String lacking = worth.lacking().stream().map(Worth::said).collect(Collectors.joining(", "));
        String base = worth.sum().currency();
        return new Answer<>(
                careful.table(),
                careful.version(),
                NOT_COMPARABLE,
                inputs,
                careful.out(),
                "没有 " + worth.lackingCurrencies() + " 对 " + base + " 的汇率，" + lacking + " 无法与限额比较，由人决定。" + CAREFUL_ZH,
                "There is no rate of " + worth.lackingCurrencies() + " in " + base + ": " + lacking
                        + " can be compared with no limit, a person decides." + CAREFUL_EN);
    }

    /** Where a case goes is the manager's to say. @param days working days until it is looked at again */
    static <O extends Record> Answer<O> decidedByManager(Answer<O> open, int days) {
        return open.saying(
                open.becauseZh().replace(CAREFUL_ZH, "去向由主管确定，此前留在本阶段；补录汇率后，最迟 " + days + " 个工作日再按规则判断。"),
                open.becauseEn()
                        .replace(
                                CAREFUL_EN,
                                " The manager says where the case goes, until then it stays in its stage; once there is"
                                        + " a rate the table is asked again, within " + days + " working days."));
    }

    /** {@code JPY 600,000.00}, with what could be added up beside it. */
    static String withLacking(Worth worth) {
        String lacking = worth.lacking().stream().map(Worth::said).collect(Collectors.joining(" + "));
        return worth.units() == 0 ? lacking : worth.inUnits() + " + " + lacking;
    }
}
