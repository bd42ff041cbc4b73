package org.huikuan.testing;

/** The demo as a process, one for all tests that only look at it; it ends with the JVM of the tests. */
public final class DemoApplication {

    private DemoApplication() {}

    private static final class Holder {

        private static final ApplicationProcess DEMO =
                ApplicationProcess.start("demo-shared", "spring.profiles.active=demo", "huikuan.demo.play=true");
    }

    /** Starts it at the first call. */
    public static ApplicationProcess shared() {
        return Holder.DEMO;
    }
}
