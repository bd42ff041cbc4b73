package org.huikuan.installation;

import java.util.Set;
import org.huikuan.shared.start.StartOrder;
import org.huikuan.shared.start.WrongStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Keeps worlds apart: a training or demo start never touches a database of production, nor the other way round, and
 * never knows a mail server that reaches real people.
 */
@Component
@Order(StartOrder.GUARD)
class WorldGuard implements ApplicationRunner {

    private static final String MARK = "world";
    private static final Set<String> THIS_MACHINE = Set.of("", "localhost", "127.0.0.1", "::1");

    private final Environment environment;
    private final InstallationMarks marks;

    WorldGuard(Environment environment, InstallationMarks marks) {
        this.environment = environment;
        this.marks = marks;
    }

    @Override
    public void run(ApplicationArguments args) {
        String world = world();
        if (!world.equals("production")) {
            refuseOutsideMail("spring.mail.host");
            refuseOutsideMail("huikuan.mail.host");
        }
        if (marks.find("restoring").isPresent()) {
            throw new WrongStart(
                    "A restore into this database did not end.",
                    "Restore again into an empty database or another folder (huikuan.home), and use that one.");
        }
        String created = marks.find(MARK).orElse(null);
        if (created == null) {
            marks.set(MARK, world);
        } else if (!mayUse(world, created)) {
            throw new WrongStart(
                    "This database was created for " + created + " and the application is started for " + world + ".",
                    "Start it with the profiles it was created with, or give this start a database of its own:"
                            + " set huikuan.home, or spring.datasource.url with PostgreSQL.");
        }
    }

    /** What this start is: the strongest of its profiles. */
    private String world() {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return "demo";
        }
        return environment.acceptsProfiles(Profiles.of("training")) ? "training" : "production";
    }

    private static boolean mayUse(String world, String created) {
        return world.equals(created) || (world.equals("training") && created.equals("demo"));
    }

    private void refuseOutsideMail(String key) {
        String host = environment.getProperty(key);
        if (host != null && !THIS_MACHINE.contains(host.trim())) {
            throw new WrongStart(
                    "Profile training or demo is active and " + key + " names the mail server " + host + ".",
                    "Remove " + key + ": letters of a training must not reach anybody.");
        }
    }
}
