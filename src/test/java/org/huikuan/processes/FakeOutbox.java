package org.huikuan.processes;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Answers for {@code outbox}. */
public class FakeOutbox {

    Script<String> sent = Script.of("done");
    final List<String> kinds = new ArrayList<>();

    public String send(String kind) {
        kinds.add(kind);
        return sent.next();
    }

    public Date nextTry(String kind) {
        kinds.add("next " + kind);
        return Play.day("2026-03-03");
    }
}
