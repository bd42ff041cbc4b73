package org.huikuan.engine.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.installation.InstallationMarks;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.Role;
import org.huikuan.shared.start.StartOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an empty installation needs before anybody can work: the role groups and the first administrator. */
@Component
@Order(StartOrder.FOUNDATION)
class Foundation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Foundation.class);
    private static final String MARK = "foundation";

    private final IdentityService identity;
    private final HuikuanProperties.Admin admin;
    private final InstallationMarks marks;

    Foundation(IdentityService identity, HuikuanProperties settings, InstallationMarks marks) {
        this.identity = identity;
        this.admin = settings.admin();
        this.marks = marks;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Role role : Role.values()) {
            saveGroup(role);
        }
        if (marks.find(MARK).isPresent()) {
            return;
        }
        saveAdministrator();
        marks.set(MARK, "1");
    }

    private void saveGroup(Role role) {
        if (identity.createGroupQuery().groupId(role.group()).count() == 0) {
            Group group = identity.newGroup(role.group());
            group.setName(role.label());
            group.setType(role == Role.ADMINISTRATORS ? "SYSTEM" : "ROLE");
            identity.saveGroup(group);
        }
    }

    private void saveAdministrator() {
        String group = Role.ADMINISTRATORS.group();
        if (identity.createUserQuery().memberOfGroup(group).count() > 0) {
            return;
        }
        User user = identity.newUser(admin.username());
        user.setFirstName(admin.username());
        user.setLastName("");
        user.setPassword(passwordOfAdministrator());
        identity.saveUser(user);
        identity.createMembership(user.getId(), group);
    }

    private String passwordOfAdministrator() {
        String configured = admin.password();
        if (configured != null && !configured.isBlank()) {
            return configured;
        }
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        LOG.warn(
                "First administrator: user {} password {} (shown this once; change it in Admin)",
                admin.username(),
                made);
        return made;
    }
}
