package org.huikuan.letters;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * An invoice as the letter's table lists it.
 *
 * @param daysPastDue on the letter's date; 0 or less: not overdue
 * @param amount of the invoice
 * @param open not yet paid or credited
 * @param demanded what the letter asks for: open, less what is disputed
 */
public record LetterItem(
        String invoice,
        LocalDate issuedOn,
        LocalDate dueOn,
        long daysPastDue,
        Money amount,
        Money open,
        Money demanded) {}
