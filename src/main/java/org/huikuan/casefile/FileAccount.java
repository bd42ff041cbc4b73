package org.huikuan.casefile;

import java.util.Comparator;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** Reads the account of a case that the person was already found to see: who has it, what is open, whom to speak to. */
@Component
class FileAccount {

    private final Counterparts people;
    private final Teams teams;
    private final AgeClasses ages;

    FileAccount(Counterparts people, Teams teams, AgeClasses ages) {
        this.people = people;
        this.teams = teams;
        this.ages = ages;
    }

    /** The name of the team that has the case; its code where the team is no more. */
    String team(CaseFacts facts) {
        String code = facts.kase().team();
        return teams.find(code).map(Team::name).orElse(code);
    }

    /** Oldest due date first. */
    List<FileItem> items(CaseFacts facts) {
        return FileItem.of(facts, ages.all());
    }

    /** Who has left comes last. */
    List<Counterpart> people(CaseFacts facts) {
        return people.of(facts.account().id()).stream()
                .sorted(Comparator.comparing(p -> !p.isThere()))
                .toList();
    }
}
