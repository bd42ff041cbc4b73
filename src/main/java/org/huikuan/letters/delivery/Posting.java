package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with letters.
 *
 * @param way {@code registered-mail}, {@code by-hand}, {@code mail} for the outbox to send it, or {@code again} for
 *     the letters that could not be printed, once what they lacked is mended
 * @param on the day it was posted or handed over; null: today
 * @param number of the registered mail
 * @param handedTo who took it
 * @param email where to mail it
 */
public record Posting(
        String way,
        @Nullable LocalDate on,
        @Nullable String number,
        @Nullable String handedTo,
        @Nullable String email) {

    public static final Set<String> FIELDS = Set.of("way", "date", "number", "handedTo", "email");

    static final String REGISTERED = "registered-mail";
    static final String BY_HAND = "by-hand";
    static final String MAIL = "mail";
    static final String AGAIN = "again";

    /** @throws org.huikuan.shared.BadInput naming every wrong field */
    public static Posting read(Map<String, ? extends @Nullable Object> values, LocalDate today) {
        FormInput input = new FormInput(values);
        String way = input.required("way", 20);
        LocalDate on = input.date("date");
        String number = input.text("number", 80);
        String handedTo = input.text("handedTo", 200);
        String email = input.text("email", 254);
        if (on != null && on.isAfter(today)) {
            input.wrong("date", "to-come", on + " is after today (" + today + ")", on, today);
        }
        if (REGISTERED.equals(way)) {
            need(input, "number", number);
        } else if (BY_HAND.equals(way)) {
            need(input, "handedTo", handedTo);
        } else if (MAIL.equals(way)) {
            need(input, "email", email);
            if (email != null && !MailAddress.isOne(email)) {
                input.wrong("email", "no-mail-address", "'" + email + "' is no mail address", email);
            }
        } else if (way != null && !AGAIN.equals(way)) {
            input.wrong("way", "unknown", "'" + way + "' is none of registered-mail, by-hand, mail, again", way);
        }
        input.check();
        return new Posting(String.valueOf(way), on, number, handedTo, email);
    }

    private static void need(FormInput input, String field, @Nullable String value) {
        if (value == null) {
            input.refuseMissing(field);
        }
    }
}
