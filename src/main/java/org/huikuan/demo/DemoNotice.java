package org.huikuan.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.start.WorldInTheMaking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once the demo runs, who can log in and where. */
@Component
@Profile("demo")
class DemoNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    private final HuikuanProperties.Admin admin;
    private final WorldInTheMaking world;
    private final DemoMarks marks;

    private volatile String address = "";

    DemoNotice(HuikuanProperties settings, WorldInTheMaking world, DemoMarks marks) {
        this.admin = settings.admin();
        this.world = world;
        this.marks = marks;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            address = "http://localhost:" + web.getWebServer().getPort();
        }
        if (world.playing().isPresent()) {
            LOG.info("Huikuan answers at {}; its demo world is being played, which takes about a minute", address);
        } else if (!address.isEmpty()) {
            LOG.info("{}", notice(address));
        }
    }

    @EventListener
    void played(DemoReady ready) {
        marks.set(DemoMarks.READY);
        LOG.info("{}", notice(address));
    }

    String notice(String address) {
        String people = DemoPerson.ALL.stream()
                .map(p -> line(p.login(), p.password(), p.says()))
                .collect(Collectors.joining());
        return """

                ----------------------------------------------------------------
                 Huikuan 回款: demo is ready
                   Home      %1$s/
                   Tasklist  %1$s/camunda/app/tasklist/default/
                   Cockpit   %1$s/camunda/app/cockpit/default/
                   API       %1$s/v3/api-docs

                   user      password  role
                %2$s%3$s----------------------------------------------------------------
                """.formatted(
                        address, people, line(admin.username(), String.valueOf(admin.password()), "管理员 administrator"));
    }

    private static String line(String user, String password, String says) {
        return String.format(Locale.ROOT, "   %-9s %-9s %s%n", user, password, says);
    }
}
