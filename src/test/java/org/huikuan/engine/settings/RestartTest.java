package org.huikuan.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** Everything that is done at a start can be done again, and then does nothing. */
@ApplicationH2
class RestartTest {

    private static final List<String> AT_A_START =
            List.of("worldGuard", "foundation", "firstLedger", "modelDeployment", "roleGrants", "taskFilters");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Map<String, ApplicationRunner> runners;

    @Test
    void aSecondStartAddsNothing() throws Exception {
        start();
        List<Long> before = whatThereIs();

        start();

        assertThat(whatThereIs()).isEqualTo(before);
        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(9);
    }

    /** The first of two in a row gives other tests' teams, put straight into the tables, their groups. */
    private void start() throws Exception {
        for (String name : AT_A_START) {
            Objects.requireNonNull(runners.get(name), name).run(new DefaultApplicationArguments());
        }
    }

    private List<Long> whatThereIs() {
        return List.of(
                engine.getRepositoryService().createDeploymentQuery().count(),
                engine.getRepositoryService().createProcessDefinitionQuery().count(),
                engine.getIdentityService().createUserQuery().count(),
                engine.getIdentityService().createGroupQuery().count(),
                engine.getAuthorizationService().createAuthorizationQuery().count(),
                engine.getFilterService().createFilterQuery().count());
    }
}
