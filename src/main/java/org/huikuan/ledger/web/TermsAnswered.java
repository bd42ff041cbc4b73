package org.huikuan.ledger.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is answered of contract and debtor facts may be sent back as it is. What it tells and nobody can change here is taken
 * out where it says what is so, and refused where it says something else.
 */
final class TermsAnswered {

    private static final String INVOICES = "invoices";
    private static final String HEAD = "financeHead";

    private TermsAnswered() {}

    /** @throws BadInput for an open invoice of which it says something else */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> said, TermsView now) {
        Map<String, @Nullable Object> left = new HashMap<>(said);
        Object invoices = left.remove(INVOICES);
        if (invoices != null) {
            refuseOther(invoices instanceof List<?> list ? list : List.of(invoices), now);
        }
        if (left.containsKey(HEAD) && left.get(HEAD) == null) {
            left.put(HEAD, nobody());
        }
        if (left.get("contracts") instanceof List<?> contracts) {
            left.put(
                    "contracts", contracts.stream().map(TermsAnswered::contract).toList());
        }
        return left;
    }

    /** Whoever was head of finance is not any more. */
    private static Map<String, @Nullable Object> nobody() {
        Map<String, @Nullable Object> nobody = new HashMap<>();
        List.of("name", "phone", "email").forEach(part -> nobody.put(part, null));
        return nobody;
    }

    /** That there are guarantees has no clause: they are named one by one. */
    private static Object contract(Object contract) {
        if (contract instanceof Map<?, ?> facts
                && facts.get("guaranteed") instanceof Map<?, ?> guaranteed
                && guaranteed.get("clause") == null) {
            Map<Object, Object> bare = new HashMap<>(guaranteed);
            bare.remove("clause");
            Map<Object, Object> left = new HashMap<>(facts);
            left.put("guaranteed", bare);
            return left;
        }
        return contract;
    }

    /** Of an invoice that is not open any more nothing is compared; what names none is none. */
    private static void refuseOther(List<?> invoices, TermsView now) {
        Map<String, TermsView.Item> known =
                now.invoices().stream().collect(Collectors.toMap(TermsView.Item::number, i -> i));
        for (Object said : invoices) {
            Map<?, ?> facts = said instanceof Map<?, ?> map ? map : Map.of();
            String number = Objects.toString(facts.get("number"), "");
            TermsView.Item item = known.get(number);
            if (number.isEmpty() || (item != null && !facts.entrySet().stream().allMatch(f -> isSo(item, f)))) {
                throw new BadInput(INVOICES, "invoices-only-told", number);
            }
        }
    }

    private static boolean isSo(TermsView.Item item, Map.Entry<?, ?> fact) {
        String said = Objects.toString(fact.getValue(), "");
        return switch (String.valueOf(fact.getKey())) {
            case "number" -> said.equals(item.number());
            case "contract" -> said.equals(Objects.toString(item.contract(), ""));
            case "orderNumber" -> said.equals(Objects.toString(item.orderNumber(), ""));
            case "deliveredOn" -> said.equals(day(item.deliveredOn()));
            case "acceptedOn" -> said.equals(day(item.acceptedOn()));
            default -> false;
        };
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
