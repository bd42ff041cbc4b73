package org.huikuan.letters.outbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.InterestSheets;
import org.huikuan.interest.Principal;
import org.huikuan.letters.Addressee;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterFacts.Known;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Particulars;
import org.huikuan.letters.Recipient;
import org.huikuan.shared.Money;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a letter says: the ledger of this moment, the creditor's letterhead, the order's particulars. */
@Component
class Contents implements AsksTables {

    static final Table<Written, Terms> TERMS = Table.of(
                    "letter-terms", Written.class, Terms.class, "send-outbox/Task_SendWhatIsDue")
            .added("1.1.0", "rule_apology");

    private final DecisionTables tables;
    private final WorkingDays workingDays;
    private final ObjectProvider<InterestSheets> interest;
    private final Apologies apologies;

    Contents(
            DecisionTables tables,
            WorkingDays workingDays,
            ObjectProvider<InterestSheets> interest,
            Apologies apologies) {
        this.tables = tables;
        this.workingDays = workingDays;
        this.interest = interest;
        this.apologies = apologies;
    }

    record Written(LetterCode code) {}

    /**
     * What a letter gives and says.
     *
     * @param postWorkingDays on top for a printed letter
     * @param nextStepZh what follows if nothing comes; null or empty: nothing is said of it
     */
    record Terms(
            int payByWorkingDays,
            int deadlineWorkingDays,
            @Default("3") int postWorkingDays,
            @Nullable String nextStepZh,
            @Nullable String nextStepEn) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    private Terms terms(LetterCode code) {
        return tables.ask(TERMS, new Written(code)).out();
    }

    /**
     * One letter and all it needs.
     *
     * @param printed it goes by post, which takes days
     */
    record Wanted(Letter letter, Known known, @Nullable Letterhead head, boolean printed) {}

    /** By letter id; interest is computed for all letters of a day at once. */
    Map<Long, LetterContent> of(List<Wanted> wanted) {
        Map<Long, InterestSheet> sheets = interestOf(wanted);
        Map<Long, LetterContent> contents = new HashMap<>();
        wanted.forEach(w ->
                contents.put(w.letter().id(), content(w, sheets.get(w.letter().id()))));
        return contents;
    }

    private LetterContent content(Wanted wanted, @Nullable InterestSheet sheet) {
        Letter letter = wanted.letter();
        Known known = wanted.known();
        Particular says = new Particular(letter.particulars());
        Terms terms = terms(letter.code());
        int deadlineDays = daysOf(says.date(Particulars.DEADLINE), wanted, terms.deadlineWorkingDays());
        LocalDate deadline = day(deadlineDays, wanted, terms);
        List<LetterItem> items = ItemsOfLetters.of(letter, known);
        LetterParts.Circumstances standing = ItemsOfLetters.circumstances(known, items, deadlineDays);
        LocalDate payBy = day(payByDays(says, wanted, terms.payByWorkingDays()), wanted, terms);
        LetterParts parts = says.parts(
                nextStep(letter, terms),
                contract(says, items, letter.language()),
                sheet == null || !standing.foreign() ? sheet : sheet.agreedOnly());
        return new LetterContent(
                letter.code(),
                letter.language(),
                letter.reference(),
                known.today(),
                Optional.ofNullable(wanted.head()).orElseGet(() -> bare(known)),
                recipient(letter, known),
                null,
                items,
                payBy,
                deadline,
                announcing(apologies.with(parts.withCircumstances(standing), letter), wanted, payBy));
    }

    /** The rung that follows is told the customer who has time to pay before it. */
    private static LetterParts announcing(LetterParts parts, Wanted wanted, LocalDate payBy) {
        LetterParts.Announced next = wanted.known().rest().announced();
        return next == null || !wanted.letter().code().isDemand() || !next.on().isAfter(payBy)
                ? parts
                : parts.withAnnounced(next);
    }

    /**
     * The last day on which a printed letter may be posted: within the days of the post that its dates allow for, and
     * before the day that it proposes. Null: it goes by mail, or says nothing of days (L12).
     */
    @Nullable
    LocalDate postBy(Wanted wanted) {
        LetterCode code = wanted.letter().code();
        if (!wanted.printed() || code == LetterCode.L12) {
            return null;
        }
        Terms terms = terms(code);
        LocalDate last = code == LetterCode.L21 ? LocalDate.MAX : day(0, wanted, terms);
        Particular says = new Particular(wanted.letter().particulars());
        for (String proposed : List.of(Particulars.MEETING_ON, Particulars.VISIT_ON)) {
            LocalDate day = says.date(proposed);
            last = day == null || last.isBefore(day) ? last : day.minusDays(1);
        }
        return last.equals(LocalDate.MAX) ? null : last;
    }

    /** The order of a letter may ask for payment later than the table, never sooner. */
    private int payByDays(Particular says, Wanted wanted, int least) {
        return Math.max(least, daysOf(says.date(Particulars.PAY_BY), wanted, least));
    }

    /** Working days that the letter gives: as many as were given with its order, else those of the table. */
    private int daysOf(@Nullable LocalDate ordered, Wanted wanted, int usual) {
        String country = wanted.known().creditor().country();
        LocalDate orderedOn = wanted.letter().orderedOn();
        return ordered == null || !ordered.isAfter(orderedOn) ? usual : daysBetween(country, orderedOn, ordered);
    }

    /** Counted from the day on which the letter leaves; for a printed letter the days of the post come on top. */
    private LocalDate day(int days, Wanted wanted, Terms terms) {
        int post = wanted.printed() ? terms.postWorkingDays() : 0;
        return workingDays.plus(
                wanted.known().creditor().country(), wanted.known().today(), days + post);
    }

    private int daysBetween(String country, LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .skip(1)
                .filter(day -> workingDays.isWorkingDay(country, day))
                .count();
    }

    private static @Nullable String nextStep(Letter letter, Terms terms) {
        String sentence = "zh".equals(letter.language()) ? terms.nextStepZh() : terms.nextStepEn();
        return sentence == null || sentence.isEmpty() ? null : sentence;
    }

    /** As the order names it, else as the ledger knows it. */
    private static @Nullable String contract(Particular says, List<LetterItem> items, String language) {
        String ordered = says.words().get(Particulars.CONTRACT);
        return ordered == null ? KnownPapers.contractsOf(items, language).orElse(null) : ordered;
    }

    private static Letterhead bare(Known known) {
        return Letterhead.named(known.creditor().name());
    }

    private static Recipient recipient(Letter letter, Known known) {
        return known.rest().papers().recipient(known.account(), letter.language(), Addressee.of(letter, known));
    }

    private Map<Long, InterestSheet> interestOf(List<Wanted> wanted) {
        Map<LocalDate, List<Wanted>> byDay = new HashMap<>();
        wanted.stream()
                .filter(w -> w.letter().code() == LetterCode.L06 || w.letter().code() == LetterCode.L07)
                .forEach(w -> byDay.computeIfAbsent(w.known().today(), day -> new ArrayList<>())
                        .add(w));
        Map<Long, InterestSheet> sheets = new HashMap<>();
        byDay.forEach((day, letters) -> {
            Map<Long, List<Principal>> principals = new HashMap<>();
            letters.forEach(w -> principals.put(w.letter().accountId(), principals(w.known())));
            Map<Long, InterestSheet> byAccount = interest.getObject().until(day, principals);
            letters.forEach(w -> sheets.put(
                    w.letter().id(),
                    Objects.requireNonNull(byAccount.get(w.letter().accountId()))));
        });
        return sheets;
    }

    private static List<Principal> principals(Known known) {
        return known.items().stream()
                .map(i -> new Principal(
                        i.item().number(),
                        i.item().issuedOn(),
                        i.item().payBy(),
                        new Money(i.demanded(), i.item().open().currency())))
                .toList();
    }
}
