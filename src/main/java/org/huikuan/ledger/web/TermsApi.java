package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.huikuan.ledger.contracts.TermsFields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contract and debtor facts, for programs. */
@RestController
@RequestMapping("/api/accounts/{creditor}/{customer}/terms")
@Tag(name = "Ledger")
class TermsApi {

    private final TermsDesk terms;

    TermsApi(TermsDesk terms) {
        this.terms = terms;
    }

    @GetMapping
    @Operation(
            operationId = "getTerms",
            summary = "Contract and debtor facts of an account",
            description = "What may be unknown says {\"known\":\"yes, no or unknown\"}; unknown is not \"not agreed\".")
    TermsView terms(@PathVariable String creditor, @PathVariable String customer) {
        return terms.of(creditor, customer);
    }

    @PostMapping
    @Operation(
            summary = "Records contract and debtor facts; what is left out stays, an empty value empties",
            description = "Shaped as GET answers it. Contracts are found by their number, without one the default is"
                    + " meant; newNumber renames, \"remove\": true removes one that no invoice names. lateRate wants"
                    + " percent and per (day, month or year). An unknown field is refused. What GET answers may be sent"
                    + " back whole: its invoices are read only to see that they say what is recorded.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = TermsRequest.class)))
    TermsView change(
            @PathVariable String creditor,
            @PathVariable String customer,
            @RequestBody Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> left = TermsAnswered.without(said, terms.of(creditor, customer));
        return terms.change(creditor, customer, TermsFields.flat(left));
    }
}
