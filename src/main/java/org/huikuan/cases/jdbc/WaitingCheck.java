package org.huikuan.cases.jdbc;

import java.util.List;
import org.huikuan.cases.PauseKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops the start when a kind of pauses has a word that the table of cases would refuse on some later day. */
@Component
class WaitingCheck {

    /** @throws IllegalStateException naming the words that no migration has brought */
    WaitingCheck(JdbcClient jdbc, PauseKinds pauses) {
        List<String> known = jdbc.sql("select w.word from huikuan.waiting_word w")
                .query(String.class)
                .list();
        List<String> missing =
                pauses.words().stream().filter(word -> !known.contains(word)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a case could not wait for " + String.join(", ", missing)
                    + ": a migration has to add each word to huikuan.waiting_word");
        }
    }
}
