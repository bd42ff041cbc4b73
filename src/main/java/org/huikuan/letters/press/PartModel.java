package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.letters.LetterParts;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** The parts that only some letters have; what a part may lack is an empty text. */
final class PartModel {

    private final Wording words;

    PartModel(Wording words) {
        this.words = words;
    }

    Map<String, Object> meeting(LetterParts.Meeting meeting) {
        return Map.of("on", words.date(meeting.on()), "host", meeting.host(), "place", orEmpty(meeting.place()));
    }

    Map<String, Object> supplyHold(LetterParts.SupplyHold hold) {
        return Map.of("from", words.date(hold.from()), "clause", orEmpty(hold.clause()));
    }

    Map<String, Object> lawyer(LetterParts.Lawyer lawyer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("firm", lawyer.firm());
        map.put("name", lawyer.name());
        map.put("licence", orEmpty(lawyer.licence()));
        map.put("address", orEmpty(lawyer.address()));
        map.put("phone", orEmpty(lawyer.phone()));
        map.put("reference", orEmpty(lawyer.reference()));
        return map;
    }

    Map<String, Object> money(LetterParts.MoneyOn money) {
        Map<String, Object> map = new LinkedHashMap<>(words.money(money.amount()));
        map.put("on", words.date(money.on()));
        return map;
    }

    /** What there is none of is an empty list. */
    Map<String, Object> apology(LetterParts.Apology apology) {
        LetterParts.Objection objection = apology.objection();
        LetterParts.CreditNote credited = apology.credited();
        return Map.of(
                "wrong",
                apology.wrong(),
                "cures",
                apology.cures().stream().map(Code::code).toList(),
                "objections",
                objection == null
                        ? List.of()
                        : List.of(Map.of(
                                "on", words.date(objection.on()),
                                "reason", objection.reason(),
                                "invoices", objection.invoices())),
                "credits",
                credited == null
                        ? List.of()
                        : List.of(Map.of("number", credited.number(), "money", money(credited.money()))));
    }

    Map<String, Object> announced(LetterParts.Announced next) {
        return Map.of("rung", next.rung(), "on", words.date(next.on()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
