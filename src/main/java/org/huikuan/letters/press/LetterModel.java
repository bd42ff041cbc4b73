package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huikuan.interest.InterestSheet;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A letter's content as its template sees it: texts already in the letter's language, in maps and lists. What a letter
 * may lack is asked by {@code has}, which knows every such name; asking for anything else is an error.
 */
final class LetterModel {

    private final LetterContent content;
    private final Wording words;
    private final Map<String, Object> has = new LinkedHashMap<>();
    private final Map<String, Object> model = new LinkedHashMap<>();

    LetterModel(LetterContent content) {
        this.content = content;
        this.words = new Wording(content.language());
    }

    Map<String, Object> asMap() {
        model.put("has", has);
        model.put("code", content.code().name());
        model.put("language", content.language());
        model.put("reference", content.reference());
        model.put("date", words.date(content.date()));
        boolean english = !words.isChinese();
        model.put("letterhead", new PartyModel(content.letterhead(), english, isForAbroad()).asMap());
        model.put("recipient", new PartyModel(content.recipient(), english).asMap());
        String contact = content.contact();
        optional("contact", contact == null ? PartyModel.contact(content.letterhead(), english) : contact);
        optional("payBy", content.payBy() == null ? null : words.date(content.payBy()));
        optional("deadline", content.deadline() == null ? null : words.date(content.deadline()));
        items();
        parts(content.parts());
        return model;
    }

    /** Money in another currency than the yuan, or of a customer who is written to in English, may come from abroad. */
    private boolean isForAbroad() {
        return !words.isChinese()
                || content.items().stream()
                        .anyMatch(i -> !i.demanded().currency().equals(Wording.CNY));
    }

    private void items() {
        List<LetterItem> items = content.items();
        String contract = KnownPapers.oneContractOf(items);
        optional("oneContract", contract);
        ItemModel rows = new ItemModel(words, contract == null);
        model.put("items", items.stream().map(rows::row).toList());
        Map<String, Money> deducted = deducted();
        model.put("deducted", deducted.values().stream().map(words::money).toList());
        model.put("totals", words.totals(net(items.stream(), deducted)));
        model.put("openTotals", words.totals(items.stream().map(LetterItem::open)));
        model.put("overdueTotals", words.totals(net(items.stream().filter(i -> i.daysPastDue() > 0), deducted)));
        model.put(
                "oldestDays",
                String.valueOf(
                        items.stream().mapToLong(LetterItem::daysPastDue).max().orElse(0)));
        has.put("items", !items.isEmpty());
        has.put("part", items.stream().anyMatch(i -> i.open().compareTo(i.demanded()) > 0));
        has.put("disputed", items.stream().anyMatch(LetterItem::hasDispute));
    }

    /** Money and credit of the customer that has paid nothing yet, as far as it lowers what is asked for. */
    private Map<String, Money> deducted() {
        Map<String, Money> asked = Wording.sums(
                content.items().stream().filter(i -> i.daysPastDue() > 0).map(LetterItem::demanded));
        Map<String, Money> deducted = new TreeMap<>();
        for (Money credit : content.parts().standing().credits()) {
            Money most = asked.getOrDefault(credit.currency(), Money.zero(credit.currency()));
            Money part = credit.compareTo(most) < 0 ? credit : most;
            if (part.isPositive()) {
                deducted.merge(credit.currency(), part, Money::plus);
            }
        }
        return deducted;
    }

    private static Stream<Money> net(Stream<LetterItem> items, Map<String, Money> deducted) {
        return Stream.concat(
                items.map(LetterItem::demanded),
                deducted.values().stream().map(m -> Money.zero(m.currency()).minus(m)));
    }

    private void parts(LetterParts parts) {
        optional("contract", parts.contract());
        optional("nextStep", parts.nextStep());
        InterestSheet sheet = parts.interest();
        optional("interest", sheet == null || sheet.lines().isEmpty() ? null : interest(sheet));
        circumstances(parts.standing());
        LetterParts.Visit visit = parts.visit();
        optional(
                "visit",
                visit == null
                        ? null
                        : Map.of("on", words.date(visit.on()), "people", visit.people(), "purpose", visit.purpose()));
        PartModel part = new PartModel(words);
        optional("meeting", parts.meeting() == null ? null : part.meeting(parts.meeting()));
        optional("supplyHold", parts.supplyHold() == null ? null : part.supplyHold(parts.supplyHold()));
        optional("lawyer", parts.lawyer() == null ? null : part.lawyer(parts.lawyer()));
        optional("received", parts.received() == null ? null : part.money(parts.received()));
        optional("bounced", parts.bounced() == null ? null : part.money(parts.bounced()));
        optional("apology", parts.apology() == null ? null : part.apology(parts.apology()));
        optional("announced", parts.announced() == null ? null : part.announced(parts.announced()));
    }

    private void circumstances(LetterParts.Circumstances now) {
        model.put("leftOut", now.leftOut());
        has.put("leftOut", !now.leftOut().isEmpty());
        has.put(
                "objected",
                now.leftOut().contains("disputed") || content.items().stream().anyMatch(LetterItem::hasDispute));
        model.put("credits", now.credits().stream().map(words::money).toList());
        has.put("credits", !now.credits().isEmpty());
        has.put("supplyHeld", now.supplyHeld());
        has.put("foreign", now.foreign());
        model.put("forum", now.forum() == null ? "either" : now.forum());
        optional("answerDays", now.answerDays() == null ? null : String.valueOf(now.answerDays()));
    }

    private Map<String, Object> interest(InterestSheet sheet) {
        Map<String, Money> principal =
                Wording.sums(net(content.items().stream().filter(i -> i.daysPastDue() > 0), deducted()));
        return new InterestModel(words).asMap(sheet, principal);
    }

    private void optional(String name, @Nullable Object value) {
        has.put(name, value != null);
        if (value != null) {
            model.put(name, value);
        }
    }
}
