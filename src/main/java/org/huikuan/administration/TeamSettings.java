package org.huikuan.administration;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams: a row of ours and a group of the engine, made together. */
@Service
public class TeamSettings {

    private static final SettingArea AREA = SettingArea.TEAM;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Teams teams;
    private final SettingsJournal journal;

    TeamSettings(Teams teams, SettingsJournal journal) {
        this.teams = teams;
        this.journal = journal;
    }

    public Collection<Team> all() {
        return teams.all();
    }

    /** Every group a person can be put into: the roles and the teams. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        Arrays.stream(Role.values()).map(Role::group).forEach(groups::add);
        teams.all().stream().map(t -> Teams.groupOf(t.code())).forEach(groups::add);
        return groups;
    }

    @Transactional
    public void create(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        String code = entry.matching("code", 40, CODE, "no-team-code");
        String name = entry.required("name", 200);
        if (teams.find(code).isPresent()) {
            entry.wrong("code", "taken");
        }
        entry.check();
        teams.save(new Team(code, name));
        journal.record(AREA, code, "name", null, name);
    }

    /** @throws BadInput when the name is missing or too long */
    @Transactional
    public void rename(String code, Map<String, String> fields) {
        Entry entry = new Entry(fields);
        String name = entry.required("name", 200);
        entry.check();
        Team before = teams.find(code).orElseThrow(() -> new NotFound("no-team", code));
        teams.save(new Team(code, name));
        journal.recordChanges(AREA, code, Map.of("name", before.name()), Map.of("name", name));
    }
}
