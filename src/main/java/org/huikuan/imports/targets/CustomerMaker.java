package org.huikuan.imports.targets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.customers.CustomerEntry;
import org.huikuan.ledger.customers.RecordCustomers;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates customers that an invoice names and nobody knows, where the mapping says so. */
@Component
public class CustomerMaker {

    private final UnitOfWork unit;
    private final RecordCustomers customers;

    public CustomerMaker(UnitOfWork unit, RecordCustomers customers) {
        this.unit = unit;
        this.customers = customers;
    }

    /** @param names of the invoices' customers, in the invoices' order; null where the file does not say one */
    void make(
            Creditor creditor,
            List<InvoiceEntry> invoices,
            List<? extends @Nullable String> names,
            ImportContext context) {
        if (!context.mapping().createCustomers()) {
            return;
        }
        String language = context.mapping().of(context.kind()).constants().get("language");
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < invoices.size(); i++) {
            String name = names.get(i);
            named.putIfAbsent(
                    invoices.get(i).customer(), name == null ? invoices.get(i).customer() : name);
        }
        List<CustomerEntry> entries = named.entrySet().stream()
                .map(e -> new CustomerEntry(e.getKey(), a -> called(a, e.getValue(), language), null))
                .toList();
        unit.inNew(() -> customers.createMissing(creditor, entries, context.batchId()));
    }

    private static Account called(Account account, String name, @Nullable String language) {
        Account named = account.withName(name);
        return language == null ? named : named.withLanguage(language);
    }
}
