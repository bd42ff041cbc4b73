package org.huikuan.casefile;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.ledger.Contact;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** Reads the account of a case that the person was already found to see: who has it, what is open, whom to speak to. */
@Component
class FileAccount {

    private final Accounts accounts;
    private final Teams teams;
    private final AgeClasses ages;

    FileAccount(Accounts accounts, Teams teams, AgeClasses ages) {
        this.accounts = accounts;
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

    List<Contact> people(CaseFacts facts) {
        return accounts.contactsOf(facts.account().id());
    }
}
