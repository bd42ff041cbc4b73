package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.letters.LetterItem;

/** A row of the letter's table. */
final class ItemModel {

    private final Wording words;
    private final boolean withContract;

    /** @param withContract the contracts differ, so that each item names its own */
    ItemModel(Wording words, boolean withContract) {
        this.words = words;
        this.withContract = withContract;
    }

    /** Why it is not, or not wholly, asked for; empty when it is. */
    private static String state(LetterItem item) {
        if (item.hasDispute()) {
            return "disputed";
        }
        if (item.daysPastDue() <= 0) {
            return "notDue";
        }
        return item.open().compareTo(item.demanded()) > 0 ? "notAsked" : "";
    }

    Map<String, Object> row(LetterItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("invoice", item.invoice());
        row.put("contract", item.contract() == null || !withContract ? "" : item.contract());
        row.put("order", item.order() == null ? "" : item.order());
        row.put("issuedOn", item.issuedOn().toString());
        row.put("dueOn", item.dueOn().toString());
        row.put("overdue", item.daysPastDue() > 0);
        row.put("daysPastDue", String.valueOf(Math.max(0, item.daysPastDue())));
        row.put("currency", item.demanded().currency());
        row.put("amount", words.amount(item.amount().amount()));
        row.put("paid", words.amount(item.amount().minus(item.open()).amount()));
        row.put("open", words.amount(item.open().amount()));
        row.put(
                "disputed",
                item.disputed() == null ? "" : words.amount(item.disputed().amount()));
        row.put("state", state(item));
        row.put("demanded", words.amount(item.demanded().amount()));
        return row;
    }
}
