package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.letters.LetterParts;
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

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
