package org.huikuan.legal.course;

import java.math.BigDecimal;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What keeps a court from taking an application, whatever a table says. A payment order: we owe nothing in return, the
 * money is due and certain (CPL 225; CPLI 427 (2), (3)), and interest or penalty only as the contract has it (CPLI 428
 * (2), (4)). A small claim: no party is missing (CPL 166 (3)).
 */
@Component
public class CourtBars {

    public static final String PAYMENT_ORDER = "payment-order";
    private static final String SMALL_CLAIMS = "small-claims";

    private final ContractFacts contracts;

    CourtBars(ContractFacts contracts) {
        this.contracts = contracts;
    }

    /** When the means is chosen. @param asked as the table of legal means was */
    static void refuse(String route, RouteAsked asked, FormInput words) {
        if (route.equals(PAYMENT_ORDER) && !asked.owesNothing()) {
            words.wrong("owesNothing", "payment-order-owes");
        }
        if (route.equals(SMALL_CLAIMS) && !asked.serviceable()) {
            words.wrong("serviceable", "small-claim-missing");
        }
    }

    /** When it is filed: adds what is wrong with the amount. */
    void look(String route, CaseFacts now, @Nullable BigDecimal amount, String currency, FormInput words) {
        if (amount == null || !route.equals(PAYMENT_ORDER)) {
            return;
        }
        boolean agreed = contracts.of(now.account().id()).contracts().stream()
                .anyMatch(c -> c.lateRate().known() == Known.YES);
        BigDecimal due = due(now, currency);
        if (isTooMuch(amount, due, agreed)) {
            words.wrong("amount", "payment-order-amount", amount.toPlainString(), due.toPlainString(), currency);
        }
    }

    /** @param due what is due and undisputed @param agreed whether the contract has interest or a penalty */
    static boolean isTooMuch(BigDecimal amount, BigDecimal due, boolean agreed) {
        return !agreed && amount.compareTo(due) > 0;
    }

    private static BigDecimal due(CaseFacts now, String currency) {
        return now.overdue().stream()
                .filter(i -> i.open().currency().equals(currency))
                .map(now::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
