package org.huikuan.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huikuan.casefile.CaseFile;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.PriorityIndex;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What is known of a debtor as the API shows it.
 *
 * @param wayOfPayment null when nobody has asked
 * @param leverScore 0 to 21
 * @param why what the score says of pressure, in the reader's language
 */
record DebtorView(
        List<PersonLine> people,
        @Nullable WayLine wayOfPayment,
        List<String> othersWhoPay,
        List<IntelligenceLine> intelligence,
        List<LeverLine> levers,
        int leverScore,
        String leverAdvice,
        String why,
        PriorityLine priority) {

    static DebtorView of(CaseFile file) {
        CaseFile.Debtor d = file.debtor();
        LocalDate today = file.facts().today();
        WayOfPayment way = d.way();
        boolean chinese = Locale.CHINESE
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return new DebtorView(
                file.people().stream().map(PersonLine::of).toList(),
                way == null ? null : WayLine.of(way),
                List.copyOf(d.othersWhoPay()),
                d.intelligence().stream()
                        .map(i -> IntelligenceLine.of(i, today))
                        .toList(),
                d.levers().stream().map(l -> LeverLine.of(l, today)).toList(),
                d.leverScore(),
                d.advice().out().advice().code(),
                chinese ? d.advice().becauseZh() : d.advice().becauseEn(),
                PriorityLine.of(d.priority()));
    }

    private static List<String> codes(List<? extends Code> words) {
        return words.stream().map(Code::code).toList();
    }

    /** Somebody at the customer. */
    record PersonLine(
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String language,
            @Nullable String decisionMaker,
            @Nullable String power,
            @Nullable String attitude,
            String maySign,
            @Nullable String verifiedBy,
            List<String> channels,
            @Nullable String basis,
            @Nullable LocalDate leftOn) {

        static PersonLine of(Counterpart p) {
            PersonFacts f = p.facts();
            return new PersonLine(
                    p.name(),
                    p.role(),
                    p.phone(),
                    p.email(),
                    p.language(),
                    Code.codeOf(f.decisionMaker()),
                    Code.codeOf(f.power()),
                    Code.codeOf(f.attitude()),
                    f.maySign().code(),
                    Code.codeOf(f.verifiedBy()),
                    codes(f.channels()),
                    Code.codeOf(f.basis()),
                    f.leftOn());
        }
    }

    /** How the customer pays. @param steps of which something is known, in their order */
    record WayLine(
            List<StepLine> steps,
            @Nullable String invoiceForm,
            List<String> papers,
            @Nullable Integer payDay,
            @Nullable String payDayNote,
            LocalDate recordedOn,
            String recordedBy) {

        static WayLine of(WayOfPayment way) {
            return new WayLine(
                    way.known().stream()
                            .map(k -> new StepLine(
                                    k.step().code(),
                                    k.hands().person(),
                                    k.hands().standIn()))
                            .toList(),
                    Code.codeOf(way.invoiceForm()),
                    codes(way.papers()),
                    way.payDay(),
                    way.payDayNote(),
                    way.recordedOn(),
                    way.recordedBy());
        }
    }

    /** Who does a step, and who in the absence of the first. */
    record StepLine(
            String step, @Nullable String person, @Nullable String standIn) {}

    /** What was heard. @param counts whether it has not expired */
    record IntelligenceLine(
            long id,
            String source,
            String reliability,
            String credibility,
            String matter,
            LocalDate on,
            LocalDate until,
            boolean counts,
            String content,
            String recordedBy) {

        static IntelligenceLine of(Intelligence i, LocalDate today) {
            return new IntelligenceLine(
                    i.id(),
                    i.source().code(),
                    i.reliability().code(),
                    i.credibility().code(),
                    i.matter().code(),
                    i.heardOn(),
                    i.countsUntil(),
                    i.counts(today),
                    i.content(),
                    i.recordedBy());
        }
    }

    /** A lever that somebody has recorded. @param holds whether it counts today */
    record LeverLine(
            String lever,
            int strength,
            @Nullable String proof,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate usedOn,
            boolean holds) {

        static LeverLine of(HeldLever l, LocalDate today) {
            return new LeverLine(
                    l.lever().code(), l.strength().points(), l.proof(), l.expiresOn(), l.usedOn(), l.holds(today));
        }
    }

    /** Why the customer would pay us first, 0 to 100. */
    record PriorityLine(int points, List<PartLine> parts) {

        static PriorityLine of(PriorityIndex index) {
            return new PriorityLine(
                    index.points(),
                    index.parts().stream()
                            .map(p -> new PartLine(p.part().code(), p.value(), p.points()))
                            .toList());
        }
    }

    /** What a part adds. @param value as it was found */
    record PartLine(String part, int value, int points) {}
}
