package org.huikuan.testing;

import java.time.Duration;

/** The demo as a process, one for all tests that only look at it; it ends with the JVM of the tests. */
public final class DemoApplication {

    private static final Duration PLAY = Duration.ofMinutes(15);

    private DemoApplication() {}

    private static final class Holder {

        private static final ApplicationProcess DEMO = played();

        private static ApplicationProcess played() {
            ApplicationProcess demo =
                    ApplicationProcess.start("demo-shared", "spring.profiles.active=demo", "huikuan.demo.play=true");
            Await.until(PLAY, "the demo to be played", () -> demo.output().contains("demo is ready"));
            return demo;
        }
    }

    /** Starts it at the first call, and waits until its history has been played. */
    public static ApplicationProcess shared() {
        return Holder.DEMO;
    }
}
