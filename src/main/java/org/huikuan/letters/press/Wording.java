package org.huikuan.letters.press;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huikuan.interest.Rate;
import org.huikuan.shared.CapitalAmount;
import org.huikuan.shared.Money;

/** Dates, amounts and rates as the letter's language writes them. */
final class Wording {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    static final String CNY = "CNY";

    private final boolean chinese;

    Wording(String language) {
        this.chinese = "zh".equals(language);
    }

    String date(LocalDate date) {
        return date.format(chinese ? CHINESE : ENGLISH);
    }

    /** {@code amount}, {@code currency}, {@code text} for sentences, {@code words} (大写, empty unless CNY). */
    Map<String, Object> money(Money money) {
        String amount = amount(money.amount());
        boolean yuan = CNY.equals(money.currency());
        return Map.of(
                "amount",
                amount,
                "currency",
                money.currency(),
                "text",
                chinese && yuan ? "人民币" + amount + "元" : money.currency() + " " + amount,
                "words",
                chinese && yuan ? CapitalAmount.of(money) : "");
    }

    String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    String rate(Rate rate) {
        String percent = rate.percent().toPlainString() + "%";
        if (rate.per() == Rate.Per.DAY) {
            return chinese ? "日" + percent : percent + " a day";
        }
        return chinese ? "年" + percent : percent + " a year";
    }

    /** The sums by currency, in the order of the currencies' codes. */
    List<Map<String, Object>> totals(Stream<Money> amounts) {
        return sums(amounts).values().stream().map(this::money).toList();
    }

    static Map<String, Money> sums(Stream<Money> amounts) {
        TreeMap<String, Money> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return sums;
    }

    boolean isChinese() {
        return chinese;
    }
}
