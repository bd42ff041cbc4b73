package org.huikuan.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.demo.DemoPerson;
import org.huikuan.demo.play.Story.Step;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void takesEveryValueAsText() {
        Story story = StoryReader.read("K1.yml", """
                customer: {customer: K1, name: 示例公司, country: NO}
                invoices:
                  - A-1 D-40 D-10 1200.00 CNY
                paid:
                  - W-3 200.00 CNY A-1 电汇，部分付款
                steps:
                  - W-5 carol CallTheCustomer: {result: promised, amount: 1000.00, date: N+4}
                  - +2 fang receipt: {amount: 1000.00}
                  - mei move
                """);

        assertThat(story.customer()).containsEntry("country", "NO");
        assertThat(story.invoices()).extracting(Story.InvoiceLine::amount).containsExactly("1200.00");
        assertThat(story.paid()).extracting(Story.MoneyLine::note).containsExactly("电汇，部分付款");
        assertThat(story.steps())
                .containsExactly(
                        new Step(
                                "W-5",
                                "carol",
                                "CallTheCustomer",
                                Map.of("result", "promised", "amount", "1000.00", "date", "N+4")),
                        new Step("+2", "fang", "receipt", Map.of("amount", "1000.00")),
                        new Step(null, "mei", "move", Map.of()));
    }

    @Test
    void saysWhichStepItDoesNotUnderstand() {
        assertThatThrownBy(() -> StoryReader.read("K1.yml", "steps:\n  - tomorrow carol contact\n"))
                .hasMessageContaining("K1.yml")
                .hasMessageContaining("tomorrow carol contact");
    }

    @Test
    void countsDaysFromTheLastDayAndFromTheDayOfTheAct() {
        PlayDays days = new PlayDays(new WeekendsOff(), "CN", MONDAY);

        assertThat(days.day("D-1")).isEqualTo("2026-03-01");
        assertThat(days.day("W-1")).isEqualTo("2026-02-27");
        assertThat(days.day("W+1")).isEqualTo("2026-03-03");
        assertThat(days.in(
                        Map.of("note", "N+1 前付", "phone", "+44 113 555", "items", List.of(Map.of("on", "N+0"))),
                        MONDAY.minusDays(3)))
                .isEqualTo(Map.of(
                        "note", "2026-03-02 前付", "phone", "+44 113 555", "items", List.of(Map.of("on", "2026-02-27"))));
    }

    @Test
    void everyShippedStoryCanBeReadAndItsPeopleWorkInTheHouse() {
        List<Story> all = StoryShelf.all();

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(all).extracting(Story::number).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(s -> s.invoices().stream()))
                .extracting(Story.InvoiceLine::number)
                .doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(s -> s.steps().stream()).map(Step::by).distinct())
                .allSatisfy(by -> assertThat(DemoPerson.of(by)).isNotNull());
    }

    /** Monday to Friday. */
    private static final class WeekendsOff implements WorkingDays {

        @Override
        public boolean isWorkingDay(String country, LocalDate date) {
            return date.getDayOfWeek().getValue() < 6;
        }

        @Override
        public LocalDate onOrAfter(String country, LocalDate date) {
            LocalDate day = date;
            while (!isWorkingDay(country, day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public LocalDate plus(String country, LocalDate date, int days) {
            LocalDate day = days == 0 ? onOrAfter(country, date) : date;
            for (int left = Math.abs(days); left > 0; ) {
                day = day.plusDays(Integer.signum(days));
                left -= isWorkingDay(country, day) ? 1 : 0;
            }
            return day;
        }
    }
}
