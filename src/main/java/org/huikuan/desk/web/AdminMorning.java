package org.huikuan.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.desk.AdminFigures;
import org.huikuan.desk.AdminFigures.House;
import org.huikuan.desk.DeskDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator sees first, above what a manager sees. */
@Component
class AdminMorning {

    private static final Duration BACKUP_EVERY = Duration.ofDays(7);
    private static final Duration OUTBOX_SLOW = Duration.ofHours(1);

    private final AdminFigures figures;
    private final DeskDay desk;
    private final Clock clock;

    AdminMorning(AdminFigures figures, DeskDay desk, Clock clock) {
        this.figures = figures;
        this.desk = desk;
        this.clock = clock;
    }

    View view() {
        Instant now = clock.instant();
        House house = figures.house(now);
        Instant backup = house.lastBackup();
        Instant letter = house.oldestLetter();
        return new View(
                house,
                backup == null ? null : desk.dayOf(backup),
                backup == null || backup.isBefore(now.minus(BACKUP_EVERY)),
                letter == null ? 0 : Duration.between(letter, now).toHours(),
                letter != null && letter.isBefore(now.minus(OUTBOX_SLOW)));
    }

    /**
     * @param backedUpOn null: never
     * @param outboxHours age of the oldest letter that may leave
     */
    public record View(
            House house, @Nullable LocalDate backedUpOn, boolean backupOld, long outboxHours, boolean outboxSlow) {}
}
