package org.huikuan.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Collector;
import org.huikuan.testing.WeekOfFive;
import org.junit.jupiter.api.Test;

/** March 2026 in a house of Shanghai with a team in Tel Aviv, which rests on Friday and Saturday. */
class AbsenceCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final List<Collector> people = List.of(
            new Collector("an", "An", Set.of("default"), false),
            new Collector("tal", "Tal", Set.of("israel"), false),
            new Collector("bo", "Bo", Set.of("default", "israel"), false),
            new Collector("mona", "Mona", Set.of(), true));

    @Test
    void peopleRestWhenTheirOwnCreditorDoes() {
        AbsenceCalendar march = AbsenceCalendar.of(
                YearMonth.of(2026, 3),
                FRIDAY,
                people,
                List.of(new Absence(1, "tal", "an", FRIDAY, FRIDAY.plusDays(2), null)),
                new RestDaysOfPeople(new Two(), new Week()).now());

        assertThat(rest(march, 0))
                .as("Shanghai, where 8 March is worked")
                .containsExactly(1, 7, 14, 15, 21, 22, 28, 29);
        assertThat(rest(march, 1)).as("Tel Aviv").containsExactly(6, 7, 13, 14, 20, 21, 27, 28);
        assertThat(rest(march, 2)).as("works for both").containsExactly(7, 14, 21, 28);
        assertThat(rest(march, 3)).as("of no team: as the house").isEqualTo(rest(march, 0));
        assertThat(march.days().get(5).isRest()).isFalse();
        assertThat(march.days().get(6).isRest()).isTrue();
        assertThat(march.rows().get(1).cells().get(5).absence()).isNotNull();
        assertThat(march.rows().get(0).cells().get(5).absence()).isNull();
    }

    private static List<Integer> rest(AbsenceCalendar calendar, int person) {
        List<AbsenceCalendar.Cell> cells = calendar.rows().get(person).cells();
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).isRest())
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** A make-up Sunday in China; Friday and Saturday in Israel. */
    private static final class Week extends WeekOfFive {

        @Override
        public boolean isWorkingDay(String country, LocalDate date) {
            return country.equals("IL")
                    ? date.getDayOfWeek() != DayOfWeek.FRIDAY && date.getDayOfWeek() != DayOfWeek.SATURDAY
                    : super.isWorkingDay(country, date) || date.equals(LocalDate.of(2026, 3, 8));
        }
    }

    private static final class Two implements Creditors {

        @Override
        public Creditor get(long id) {
            return all().get((int) id);
        }

        @Override
        public Optional<Creditor> find(String code) {
            return Optional.empty();
        }

        @Override
        public Creditor byDefault() {
            return get(0);
        }

        @Override
        public List<Creditor> all() {
            return List.of(creditor(0, "CN", "default"), creditor(1, "IL", "israel"));
        }

        private static Creditor creditor(long id, String country, String team) {
            return new Creditor(
                    id,
                    "C" + id,
                    "C" + id,
                    country,
                    ZoneId.of("UTC"),
                    "CNY",
                    Terms.of("NET 30"),
                    BigDecimal.ZERO,
                    LetterMode.OFF,
                    false,
                    6,
                    team);
        }
    }
}
