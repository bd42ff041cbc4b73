package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.interest.InterestKind;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.shared.Money;

/** The interest sheet as the annex shows it: lines, sums, and each legal basis once with its number. */
final class InterestModel {

    private final Wording words;

    InterestModel(Wording words) {
        this.words = words;
    }

    /** @param principal overdue and demanded, by currency: with the interest it is the sum to pay */
    Map<String, Object> asMap(InterestSheet sheet, Map<String, Money> principal) {
        List<String> bases = sheet.lines().stream().map(this::basis).distinct().toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("until", words.date(sheet.until()));
        map.put("lines", sheet.lines().stream().map(line -> row(line, bases)).toList());
        map.put("totals", sheet.totals().stream().map(words::money).toList());
        map.put("grandTotals", words.totals(Stream.concat(principal.values().stream(), sheet.totals().stream())));
        map.put("bases", bases);
        map.put("kind", kind(sheet));
        map.put("withoutRate", sheet.withoutRate());
        return map;
    }

    /** What the law calls it: agreed charge 违约金, interest of the SME regulations 逾期利息, loss 逾期付款损失. */
    private static String kind(InterestSheet sheet) {
        List<InterestKind> kinds =
                sheet.lines().stream().map(InterestLine::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0).name().toLowerCase(Locale.ROOT) : "mixed";
    }

    private Map<String, Object> row(InterestLine line, List<String> bases) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("invoice", line.invoice());
        row.put("principal", words.amount(line.principal().amount()));
        row.put("from", line.from().toString());
        row.put("to", line.to().toString());
        row.put("days", String.valueOf(line.days()));
        row.put("rate", words.rate(line.rate()));
        row.put("currency", line.amount().currency());
        row.put("amount", words.amount(line.amount().amount()));
        row.put("basis", String.valueOf(bases.indexOf(basis(line)) + 1));
        return row;
    }

    private String basis(InterestLine line) {
        return words.isChinese() ? line.basisZh() : line.basisEn();
    }
}
