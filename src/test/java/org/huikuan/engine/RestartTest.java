package org.huikuan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** Everything that is done at a start can be done again, and then does nothing. */
@ApplicationH2
class RestartTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WorldGuard guard;

    @Autowired
    private Foundation foundation;

    @Autowired
    private FirstLedger firstLedger;

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private RoleGrants roleGrants;

    @Autowired
    private TaskFilters filters;

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
        for (ApplicationRunner runner : List.of(guard, foundation, firstLedger, deployment, roleGrants, filters)) {
            runner.run(new DefaultApplicationArguments());
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
