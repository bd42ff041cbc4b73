package org.huikuan.ledger.imports;

import java.util.Collection;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.CustomerEntry;
import org.huikuan.ledger.RecordCustomers;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** Creates customers that an invoice names and nobody knows, where the mapping says so. */
@Component
class CustomerMaker {

    private final UnitOfWork unit;
    private final RecordCustomers customers;

    CustomerMaker(UnitOfWork unit, RecordCustomers customers) {
        this.unit = unit;
        this.customers = customers;
    }

    void make(Creditor creditor, Collection<String> numbers, ImportContext context) {
        if (!context.mapping().createCustomers()) {
            return;
        }
        String language = context.mapping().of(ImportKind.INVOICES).constants().get("language");
        List<CustomerEntry> entries = numbers.stream()
                .distinct()
                .map(n -> new CustomerEntry(n, a -> language == null ? a : a.withLanguage(language), null))
                .toList();
        unit.inNew(() -> customers.createMissing(creditor, entries, context.batchId()));
    }
}
