package org.huikuan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The places of the application, in the order of the navigation. Their labels are {@code place.<name>}. */
public enum Place {
    TASKS("/camunda/app/tasklist/default/"),
    CASES("/cases"),
    LETTERS("/letters"),
    RELEASE("/letters/release", "managers"),
    ACCOUNTS("/accounts"),
    IMPORTS("/imports", "finance", "managers"),
    RUNS("/runs", "managers", "finance"),
    ABSENCES("/absences", "managers"),
    MAILBOX("/mailbox"),
    COCKPIT("/camunda/app/cockpit/default/", "managers"),
    ADMIN("/camunda/app/admin/default/", "camunda-admin");

    private final String path;
    private final Set<String> groups;

    /** @param groups who finds the place in the navigation, administrators apart; none means everybody */
    Place(String path, String... groups) {
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
        return groups.isEmpty() || reader.isAdministrator() || groups.stream().anyMatch(reader::isIn);
    }

    public String path() {
        return path;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
