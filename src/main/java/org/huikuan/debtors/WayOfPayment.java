package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * How a payment comes about at the customer, step by step: knowing it exposes most excuses (reference 3.3.1).
 *
 * @param hands who does a step, as far as it is known
 * @param papers what must lie beside the request for payment
 * @param payDay day of the month on which the customer pays; null: the ledger's, if it knows one
 * @param payDayNote what else is known of when it pays
 */
public record WayOfPayment(
        Map<PaymentStep, Hands> hands,
        @Nullable InvoiceForm invoiceForm,
        List<DocumentKind> papers,
        @Nullable Integer payDay,
        @Nullable String payDayNote,
        LocalDate recordedOn,
        String recordedBy) {

    public WayOfPayment {
        hands = Map.copyOf(hands);
        papers = List.copyOf(papers);
    }

    /** @param standIn who does it in the absence of the first */
    public record Hands(@Nullable String person, @Nullable String standIn) {

        public static final Hands UNKNOWN = new Hands(null, null);

        boolean isKnown() {
            return person != null || standIn != null;
        }
    }

    public Hands at(PaymentStep step) {
        return hands.getOrDefault(step, Hands.UNKNOWN);
    }

    /** A step of which something is known. */
    public record Known(PaymentStep step, Hands hands) {}

    /** In the order of the steps. */
    public List<Known> known() {
        return Stream.of(PaymentStep.values())
                .filter(step -> at(step).isKnown())
                .map(step -> new Known(step, at(step)))
                .toList();
    }

    /** Who else can pay when the one who pays is not there: the stand-in, then those with a part in paying. */
    public static Set<String> othersWhoPay(@Nullable WayOfPayment way, List<Counterpart> people) {
        Hands pays = way == null ? Hands.UNKNOWN : way.at(PaymentStep.PAYS);
        Set<String> others = new LinkedHashSet<>();
        if (pays.standIn() != null) {
            others.add(pays.standIn());
        }
        PersonChoice.all(Matter.PAY, people).forEach(p -> others.add(p.name()));
        others.remove(pays.person());
        return others;
    }
}
