package org.huikuan.web;

import static org.huikuan.web.Place.Menu.LEDGER;
import static org.huikuan.web.Place.Menu.MANAGEMENT;
import static org.huikuan.web.Place.Menu.SYSTEM;
import static org.huikuan.web.Place.Menu.WORK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.Role;

/**
 * The places of the application, in the order of the navigation: one line each, with the menu it stands in. Their
 * labels are {@code place.<name>}.
 */
public enum Place {
    TASKS(WORK, "/camunda/app/tasklist/default/"),
    WORK_LIST(WORK, "/work", "collectors", "managers", "legal"),
    CASES(WORK, "/cases"),
    LETTERS(WORK, "/letters"),
    RELEASE(WORK, "/letters/release", "managers"),
    EXPORTS(WORK, "/exports"),
    ACCOUNTS(LEDGER, "/accounts"),
    IMPORTS(LEDGER, "/imports", "finance", "managers"),
    EXCHANGE_RATES(LEDGER, "/exchange-rates", "finance", "managers"),
    RUNS(LEDGER, "/runs", "managers", "finance"),
    GOING_LIVE(MANAGEMENT, "/going-live", "managers", "finance"),
    PORTFOLIO(MANAGEMENT, "/portfolio", "managers"),
    ABSENCES(MANAGEMENT, "/absences", "managers"),
    SETTINGS(SYSTEM, "/settings", "managers"),
    COCKPIT(SYSTEM, "/camunda/app/cockpit/default/", "managers"),
    ADMIN(SYSTEM, "/camunda/app/admin/default/", "camunda-admin"),
    WEBHOOKS(SYSTEM, "/settings/webhooks", "camunda-admin"),
    DIGESTS(SYSTEM, "/settings/digests", "camunda-admin"),
    MAILBOX(SYSTEM, "/mailbox");

    /** The menus of the navigation, in their order. Their labels are {@code menu.<name>}. */
    public enum Menu {
        WORK,
        LEDGER,
        MANAGEMENT,
        SYSTEM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> WORKING = Arrays.stream(Role.values())
            .filter(role -> !role.onlyApproves())
            .map(Role::group)
            .collect(Collectors.toUnmodifiableSet());

    private final Menu menu;
    private final String path;
    private final Set<String> groups;

    /** @param groups who finds the place in the navigation, administrators apart; none means whoever works on cases */
    Place(Menu menu, String path, String... groups) {
        this.menu = menu;
        this.path = path;
        this.groups = Set.of(groups);
    }

    static List<Place> openTo(Reader reader) {
        if (reader.user() == null) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(place -> place != MAILBOX || reader.trainingDay() != null)
                .filter(place -> place.isOpenTo(reader))
                .toList();
    }

    private boolean isOpenTo(Reader reader) {
        return reader.isAdministrator()
                || (groups.isEmpty() ? WORKING : groups).stream().anyMatch(reader::isIn);
    }

    public Menu menu() {
        return menu;
    }

    public String path() {
        return path;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
