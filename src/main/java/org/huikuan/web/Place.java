package org.huikuan.web;

import static org.huikuan.shared.Role.ADMINISTRATORS;
import static org.huikuan.shared.Role.COLLECTORS;
import static org.huikuan.shared.Role.FINANCE;
import static org.huikuan.shared.Role.MANAGERS;
import static org.huikuan.web.Place.Menu.LEDGER;
import static org.huikuan.web.Place.Menu.MANAGEMENT;
import static org.huikuan.web.Place.Menu.SYSTEM;
import static org.huikuan.web.Place.Menu.WORK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.shared.Role;

/**
 * The places of the application, in the order of the navigation: one line each, with the menu it stands in and the roles
 * that find it there and may open its pages. Their labels are {@code place.<name>}.
 */
public enum Place {
    TASKS(WORK, "/camunda/app/tasklist/default/"),
    WORK_LIST(WORK, "/work", COLLECTORS, MANAGERS, Role.LEGAL),
    CASES(WORK, "/cases"),
    LETTERS(WORK, "/letters"),
    RELEASE(WORK, "/letters/release", MANAGERS),
    PLAYBOOK(WORK, "/playbook", COLLECTORS, MANAGERS, Role.LEGAL),
    CAMPAIGNS(WORK, "/campaigns", COLLECTORS, MANAGERS),
    COACHING(WORK, "/coaching", COLLECTORS, MANAGERS),
    EXPORTS(WORK, "/exports"),
    ACCOUNTS(LEDGER, "/accounts"),
    IMPORTS(LEDGER, "/imports", FINANCE, MANAGERS),
    EXCHANGE_RATES(LEDGER, "/exchange-rates", FINANCE, MANAGERS),
    RUNS(LEDGER, "/runs", MANAGERS, FINANCE),
    GOING_LIVE(MANAGEMENT, "/going-live", MANAGERS, FINANCE),
    PORTFOLIO(MANAGEMENT, "/portfolio", MANAGERS),
    EXPECTED_MONEY(MANAGEMENT, "/expected-money", MANAGERS, FINANCE),
    CONDUCT(MANAGEMENT, "/conduct", MANAGERS),
    ABSENCES(MANAGEMENT, "/absences", MANAGERS),
    SETTINGS(SYSTEM, "/settings", MANAGERS),
    COCKPIT(SYSTEM, "/camunda/app/cockpit/default/", MANAGERS),
    ADMIN(SYSTEM, "/camunda/app/admin/default/", ADMINISTRATORS),
    WEBHOOKS(SYSTEM, "/settings/webhooks", ADMINISTRATORS),
    DIGESTS(SYSTEM, "/settings/digests", ADMINISTRATORS),
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

    private final Menu menu;
    private final String path;
    private final Set<Role> roles;

    /** @param roles to whom the place is open, administrators apart; none means whoever works on cases */
    Place(Menu menu, String path, Role... roles) {
        this.menu = menu;
        this.path = path;
        Stream<Role> open = roles.length == 0
                ? Arrays.stream(Role.values()).filter(role -> !role.onlyApproves())
                : Stream.concat(Arrays.stream(roles), Stream.of(ADMINISTRATORS));
        this.roles = open.collect(Collectors.toUnmodifiableSet());
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
        return roles.stream().map(Role::group).anyMatch(reader::isIn);
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whether an address is its own or below it; below the settings each page is for people of its own. */
    boolean holds(String address) {
        return address.equals(path) || this != SETTINGS && address.startsWith(path + "/");
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
