package org.huikuan.demo.play;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens with one customer, or in the house.
 *
 * @param file its name, for messages
 * @param customer columns of the customers' file; empty for a story of the house
 * @param invoices issued on, due on, number, amount, currency
 * @param paid money that comes by bank without anybody's doing
 */
record Story(
        String file, Map<String, String> customer, List<InvoiceLine> invoices, List<MoneyLine> paid, List<Step> steps) {

    /** The ledger's number of the customer; null for a story of the house. */
    @Nullable
    String number() {
        return customer.get("customer");
    }

    /** @param issuedOn a day as {@link PlayDays} reads it; so is {@code dueOn} */
    record InvoiceLine(String number, String issuedOn, String dueOn, String amount, String currency) {}

    /** @param on a day as {@link PlayDays} reads it */
    record MoneyLine(String on, String amount, String currency, String invoice, String note) {}

    /**
     * One act of one person, when the time has come: a task is done when it is open, an act without a task at once.
     *
     * @param when a day as {@link PlayDays} reads it, or {@code +3} for three working days after the step before;
     *     null: as soon as possible
     * @param by login of the person
     * @param what a task of the models without {@code Task_}, or the name of an act, which begins with a small letter
     */
    record Step(@Nullable String when, String by, String what, Map<String, @Nullable Object> words) {

        boolean isTask() {
            return Character.isUpperCase(what.charAt(0));
        }

        String taskKey() {
            return "Task_" + what;
        }
    }
}
