package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LedgerReplay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A whole foreign ledger (IBM Late payment histories): the open cases are those of the table that was counted in another
 * language, and day by day those of the accounts with overdue items; run on both databases.
 */
abstract class IbmStory {

    @Autowired
    private ApplicationContext context;

    @Test
    void hasTheCountedCasesOnThreeDays() {
        CaseWorld world = new CaseWorld(context).on("2012-03-31");
        LedgerReplay ledger = new LedgerReplay(world, "IBM-1");
        assertThat(at(world, ledger, "2012-03-31")).isEqualTo("6 cases, 9 items, 569.23");
        assertThat(at(world, ledger, "2012-12-31")).isEqualTo("11 cases, 13 items, 788.74");
        assertThat(at(world, ledger, "2013-06-30")).isEqualTo("12 cases, 12 items, 835.56");
        ledger.openCases().forEach(world::engineFollows);
    }

    @Test
    void followsAQuarterDayByDay() throws IOException {
        CaseWorld world = new CaseWorld(context).on("2012-09-30");
        LedgerReplay ledger = new LedgerReplay(world, "IBM-2");
        ledger.loadUpTo("2012-09-30").run(LocalDate.of(2012, 9, 30));
        for (LocalDate day = LocalDate.of(2012, 10, 1); day.getYear() == 2012; day = day.plusDays(1)) {
            world.on(day.toString());
            ledger.loadDay(day);
            ledger.run(day);
            assertThat(ledger.withOpenCase()).as("open cases on " + day).isEqualTo(ledger.overdue(day));
        }
        assertThat(ledger.figures()).isEqualTo("11 cases, 13 items, 788.74");
        ledger.openCases().forEach(world::engineFollows);
    }

    private static String at(CaseWorld world, LedgerReplay ledger, String day) {
        world.on(day);
        return ledger.loadUpTo(day).run(LocalDate.parse(day)).figures();
    }
}
