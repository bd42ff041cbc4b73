package org.huikuan.demo;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.Role;
import org.huikuan.shared.start.KnownAtTheDoor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Names the people of the demo at its login; the administrator only while the password is the demo's own. */
@Component
@Profile("demo")
class DemoDoor implements KnownAtTheDoor {

    private final List<Known> people;

    DemoDoor(HuikuanProperties settings) {
        HuikuanProperties.Admin admin = settings.admin();
        this.people = Stream.concat(
                        DemoPerson.ALL.stream().map(p -> new Known(p.login(), p.password(), p.role())),
                        Stream.of(admin.username())
                                .filter(name -> name.equals(admin.password()))
                                .map(name -> new Known(name, name, Role.ADMINISTRATORS.group())))
                .toList();
    }

    @Override
    public List<Known> people() {
        return people;
    }
}
