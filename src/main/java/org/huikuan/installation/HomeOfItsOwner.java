package org.huikuan.installation;

import java.nio.file.Path;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the database has made its files, they are its owner's as well. */
@Component
class HomeOfItsOwner {

    private final Path home;

    HomeOfItsOwner(HuikuanProperties settings) {
        this.home = settings.home().toAbsolutePath().normalize();
    }

    @EventListener(ApplicationStartedEvent.class)
    void filesAreThere() {
        OwnersOnly.keep(home);
    }
}
