package org.huikuan.testing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The demo with its history, as a process: played once for all tests that look at the played world, whichever comes
 * first. It ends with the JVM of the tests. Who moves its clock or changes a case says so where it does.
 */
public final class DemoApplication {

    /** Its database while nobody is inside, see {@link #ends}. */
    public static final Path DATABASE = Path.of("target", "applications", "demo-played", "huikuan");

    private static final String NAME = "demo-played";
    private static final String[] SETTINGS = {"spring.profiles.active=demo", "huikuan.demo.play=true"};
    private static final Duration PLAY = Duration.ofMinutes(15);

    private static @Nullable ApplicationProcess running;
    private static boolean played;

    private DemoApplication() {}

    private static final class FirstDay {

        static final ApplicationProcess RUNNING =
                ApplicationProcess.start("demo-first-day", "spring.profiles.active=demo");
    }

    /**
     * Another one with the small world on its first day, for stories that leave the clock alone and touch customers
     * of their own: {@code FirstWalkTest} K1001, {@code CaseFileTest} N2001 and K1007.
     */
    public static ApplicationProcess firstDay() {
        return FirstDay.RUNNING;
    }

    /** Starts it at the first call, and waits until its history has been played. */
    public static synchronized ApplicationProcess shared() {
        if (running == null) {
            running = played ? ApplicationProcess.again(NAME, SETTINGS) : played();
        }
        return running;
    }

    private static ApplicationProcess played() {
        ApplicationProcess demo = ApplicationProcess.start(NAME, SETTINGS);
        Await.until(PLAY, "the demo to be played", () -> demo.output().contains("demo is ready"));
        played = true;
        return demo;
    }

    /** Ends it, so that its database can be looked into; who asks for it next starts it again on the same database. */
    public static synchronized void ends() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
