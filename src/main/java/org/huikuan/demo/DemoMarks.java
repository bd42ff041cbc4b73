package org.huikuan.demo;

import java.util.Optional;
import org.huikuan.installation.InstallationMarks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the making of the demo world has come, kept over a restart. */
@Component
@Profile("demo")
class DemoMarks {

    static final String PLAYING = "playing";
    static final String READY = "ready";

    private static final String NAME = "demo";

    private final InstallationMarks marks;

    DemoMarks(InstallationMarks marks) {
        this.marks = marks;
    }

    Optional<String> find() {
        return marks.find(NAME);
    }

    void set(String mark) {
        marks.set(NAME, mark);
    }
}
