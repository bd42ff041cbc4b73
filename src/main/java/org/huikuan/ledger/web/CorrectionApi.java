package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of invoices and customers' numbers, for programs. */
@RestController
@Tag(name = "Ledger")
class CorrectionApi {

    private final CorrectionActs acts;

    CorrectionApi(CorrectionActs acts) {
        this.acts = acts;
    }

    @PostMapping("/api/invoices/correct")
    @Operation(
            summary = "Corrects a recorded invoice",
            description = "creditor, number, reason and what is otherwise: customer, issuedOn, dueOn, amount, currency;"
                    + " what is left out stays. The days of the case are computed again.")
    CorrectionActs.InvoiceView correct(@RequestBody CorrectionRequest request) {
        return acts.correct(request.values());
    }

    @PostMapping("/api/accounts/{creditor}/{customer}/renumber")
    @Operation(
            summary = "Gives a customer another number, or makes one customer of two",
            description = "to: a number that no customer has, or the customer with whom this one was merged: invoices,"
                    + " receipts and credit notes go there.")
    Map<String, String> renumber(
            @PathVariable String creditor, @PathVariable String customer, @RequestBody RenumberRequest request) {
        return Map.of("customer", acts.renumber(creditor, customer, request.values()));
    }
}
