package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contract and debtor facts, for programs. */
@RestController
@RequestMapping("/api/accounts/{creditor}/{customer}/terms")
@Tag(name = "Ledger")
class TermsApi {

    private final TermsReads terms;

    TermsApi(TermsReads terms) {
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
}
