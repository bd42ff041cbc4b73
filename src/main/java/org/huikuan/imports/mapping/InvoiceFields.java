package org.huikuan.imports.mapping;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.huikuan.ledger.EntryRules;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Terms;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.RecordInvoiceFacts;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.Money;
import org.huikuan.shared.NotRead;
import org.jspecify.annotations.Nullable;

/** Reads what a line says about an invoice; a due date that it does not say comes from the terms that it says. */
public final class InvoiceFields {

    private InvoiceFields() {}

    /** Reads in the order of the columns, so that the first fault told is the first in the file. */
    public static InvoiceEntry read(Fields fields, Supplier<Money> amount) {
        String customer = fields.number("customer", 60);
        String number = fields.number("number", 60);
        LocalDate issuedOn = fields.date("issuedOn");
        LocalDate dueOn = dueOn(fields, issuedOn);
        Money read = amount.get();
        if (read.isPositive()) {
            EntryRules.dueDate(issuedOn, dueOn).ifPresent(why -> fields.refuse("dueOn", why));
        }
        return new InvoiceEntry(
                customer, number, issuedOn, dueOn, read, fields.optionalDate(Column.COUNTS_FROM.name()));
    }

    static @Nullable LocalDate dueOn(Fields fields, LocalDate issuedOn) {
        LocalDate said = fields.optionalDate("dueOn");
        Terms terms = fields.read("terms", 40, Terms::of);
        if (said != null || terms == null) {
            return said;
        }
        LocalDate countsFrom = new Fields(fields).optionalDate(Column.COUNTS_FROM.name());
        try {
            return terms.dueDateOf(issuedOn, countsFrom);
        } catch (NotRead e) {
            fields.refuse(Column.COUNTS_FROM.name(), e.why());
            return null;
        }
    }

    /** The customer's name, for customers that are to be created. */
    static @Nullable public String customerName(Fields fields) {
        return fields.optionalText("customerName", 300);
    }

    /** Contract, order, delivery and acceptance, as far as the line says them. */
    public static RecordInvoiceFacts.Line facts(Fields fields, InvoiceEntry invoice) {
        String contract = fields.optionalText("contract", 100);
        InvoiceFacts facts = new InvoiceFacts(
                null,
                fields.optionalText("orderNumber", 100),
                fields.optionalDate("deliveredOn"),
                fields.optionalDate("acceptedOn"));
        return new RecordInvoiceFacts.Line(invoice.customer(), invoice.number(), contract, facts);
    }
}
