package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code digestPost}. */
public class FakeDigestPost {

    Script<String> sent = Script.of("done");
    int times;

    public String send() {
        times++;
        return sent.next();
    }

    public Date nextTry() {
        return Play.day("2026-03-03");
    }
}
