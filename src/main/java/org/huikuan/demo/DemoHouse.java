package org.huikuan.demo;

import org.huikuan.security.Enrolment;
import org.huikuan.teams.Team;
import org.huikuan.teams.TeamGroups;
import org.huikuan.teams.Teams;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The teams and people of the demo house; whoever is there already is left as is. */
@Component
@Profile("demo")
class DemoHouse {

    private static final Team SOUTH = new Team(DemoPerson.SOUTH, "华南组 South team");

    private final Teams teams;
    private final TeamGroups groups;
    private final Enrolment enrolment;

    DemoHouse(Teams teams, TeamGroups groups, Enrolment enrolment) {
        this.teams = teams;
        this.groups = groups;
        this.enrolment = enrolment;
    }

    /** From now on its people get their daily digest; the days of the play would have filled their mailboxes. */
    @EventListener
    void played(DemoReady ready) {
        for (DemoPerson person : DemoPerson.ALL) {
            enrolment.reachableAt(person.login(), person.login() + "@huikuan.example");
        }
    }

    void open() {
        if (teams.find(SOUTH.code()).isEmpty()) {
            teams.save(SOUTH);
            groups.save(SOUTH);
        }
        for (DemoPerson person : DemoPerson.ALL) {
            enrolment.enrol(person.login(), person.firstName(), person.lastName(), person.password(), person.groups());
        }
    }
}
