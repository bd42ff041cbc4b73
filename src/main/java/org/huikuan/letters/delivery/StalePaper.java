package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huikuan.letters.Letter;
import org.huikuan.letters.Particulars;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A printed letter that has lain too long: the day that it proposes is over, or the customer would no longer have the
 * days that it names. It is not posted but made anew.
 */
final class StalePaper {

    private StalePaper() {}

    static boolean is(Letter letter, LocalDate on) {
        LocalDate last = lastDay(letter);
        return last != null && on.isAfter(last);
    }

    static void refuse(Letter letter, LocalDate on) {
        LocalDate dated = letter.datedOn();
        if (dated != null && on.isBefore(dated)) {
            throw new BadInput("date", "posted-before-dated", on, letter.reference(), dated);
        }
        LocalDate last = lastDay(letter);
        if (last == null || !on.isAfter(last)) {
            return;
        }
        LocalDate day = proposed(letter);
        if (day != null && !on.isBefore(day)) {
            throw new BadInput("way", "letter-day-over", letter.reference(), day);
        }
        throw new BadInput("way", "letter-too-old", letter.reference(), last, on);
    }

    /** Null: it names no day. Letters of earlier releases know the day that they propose only. */
    private static @Nullable LocalDate lastDay(Letter letter) {
        LocalDate day = proposed(letter);
        return letter.postBy() != null ? letter.postBy() : day == null ? null : day.minusDays(1);
    }

    private static @Nullable LocalDate proposed(Letter letter) {
        return Stream.of(Particulars.MEETING_ON, Particulars.VISIT_ON)
                .map(name -> letter.particulars().get(name))
                .filter(day -> day != null && !day.isBlank())
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }
}
