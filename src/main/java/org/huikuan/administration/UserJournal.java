package org.huikuan.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes down what happened to a login, and lets sessions look it up again once that is committed. */
@Component
class UserJournal {

    private static final SettingArea AREA = SettingArea.USER;

    private final SettingsJournal journal;
    private final Directory directory;

    UserJournal(SettingsJournal journal, Directory directory) {
        this.journal = journal;
        this.directory = directory;
    }

    void created(Person person) {
        journal.recordChanges(AREA, person.login(), Map.of(), asText(person));
        lookAgainAfterwards();
    }

    void changed(Person before, Person after) {
        journal.recordChanges(AREA, before.login(), asText(before), asText(after));
        lookAgainAfterwards();
    }

    void deleted(Person person) {
        journal.recordChanges(AREA, person.login(), asText(person), Map.of());
        lookAgainAfterwards();
    }

    void passwordGiven(String login) {
        journal.record(AREA, login, "password", null, "one-time");
        lookAgainAfterwards();
    }

    void passwordChosen(String login) {
        journal.record(AREA, login, "password", null, "own");
        lookAgainAfterwards();
    }

    private static Map<String, @Nullable String> asText(Person person) {
        Map<String, @Nullable String> text = new LinkedHashMap<>();
        text.put("firstName", person.firstName());
        text.put("lastName", person.lastName());
        text.put("email", person.email());
        text.put("groups", String.join(", ", new TreeSet<>(person.groups())));
        text.put("locked", String.valueOf(person.state().locked()));
        return text;
    }

    private void lookAgainAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                directory.changed();
            }
        });
    }
}
