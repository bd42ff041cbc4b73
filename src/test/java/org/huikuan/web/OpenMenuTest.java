package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenMenuTest {

    @Test
    void nobodyFindsAPlaceBeforeTheLogin() {
        assertThat(OpenMenu.of(reader(null, null))).isEmpty();
    }

    @Test
    void aCollectorFindsTheWorkButNotTheManagersPlaces() {
        assertThat(keysOf(reader("carol", null, "collectors")))
                .contains("tasks", "cases", "letters", "accounts")
                .doesNotContain("release", "absences", "cockpit", "admin", "mailbox");
    }

    @Test
    void aMenuWithoutAnOpenPlaceIsNotShown() {
        assertThat(OpenMenu.of(reader("carol", null, "collectors")))
                .extracting(OpenMenu::menu)
                .doesNotContain(Place.Menu.SYSTEM);
    }

    @Test
    void anAdministratorFindsEveryPlaceOnATrainingDay() {
        assertThat(keysOf(reader("admin", LocalDate.of(2026, 3, 2), "camunda-admin")))
                .hasSize(Place.values().length);
    }

    @Test
    void knowsInWhichMenuAPlaceStands() {
        OpenMenu work = OpenMenu.of(reader("mei", null, "managers")).get(0);
        assertThat(work.holds("cases")).isTrue();
        assertThat(work.holds("cockpit")).isFalse();
    }

    private static List<String> keysOf(Reader reader) {
        return OpenMenu.of(reader).stream()
                .flatMap(menu -> menu.places().stream())
                .map(Place::key)
                .toList();
    }

    private static Reader reader(@Nullable String user, @Nullable LocalDate trainingDay, String... groups) {
        return new Reader(user, Set.of(groups), "en", null, trainingDay);
    }
}
