package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine itself refuses expressions of somebody logged in, whatever lies in front of it. */
@ApplicationH2
class ExpressionDoorTest {

    private static final String HARMLESS = "${currentUser()}";

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        new People(identity).arrive();
        identity.setAuthentication("a-camunda-admin", List.of("camunda-admin"));
    }

    @AfterEach
    void theAdministratorLeaves() {
        identity.clearAuthentication();
    }

    static Stream<TaskQuery> queriesWithAnExpression() {
        TaskQueryImpl plain = new TaskQueryImpl();
        plain.taskAssigneeExpression(HARMLESS);
        TaskQuery or = new TaskQueryImpl().or().taskAssigneeExpression(HARMLESS).endOr();
        TaskQuery second = new TaskQueryImpl()
                .or()
                .taskName("x")
                .endOr()
                .or()
                .dueBeforeExpression(HARMLESS)
                .endOr();
        return Stream.of(plain, or, second);
    }

    @ParameterizedTest
    @MethodSource("queriesWithAnExpression")
    void aQueryThatExtendsAFilterCarriesNone(TaskQuery query) {
        String filter = filters.createTaskFilterQuery().listPage(0, 1).get(0).getId();

        assertThatThrownBy(() -> filters.count(filter, query)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.list(filter, query)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.singleResult(filter, query)).isInstanceOf(BadUserRequestException.class);
    }

    @ParameterizedTest
    @MethodSource("queriesWithAnExpression")
    void aFilterThatSomebodySavesCarriesNone(TaskQuery query) {
        Filter filter = filters.newTaskFilter("with an expression").setQuery(query);

        assertThatThrownBy(() -> filters.saveFilter(filter)).isInstanceOf(BadUserRequestException.class);
    }

    /** Behind the fence of HTTP: what the engine's REST makes of the field. */
    @ParameterizedTest
    @MethodSource("org.huikuan.engine.door.ExpressionFields#all")
    void noFieldOfTheRestIsEvaluatedInsideOr(String field) throws Exception {
        TaskQueryDto sent = new ObjectMapper()
                .readValue("{\"orQueries\":[{\"" + field + "\":\"" + HARMLESS + "\"}]}", TaskQueryDto.class);
        sent.setObjectMapper(new ObjectMapper());

        assertThatThrownBy(() -> sent.toQuery(engine).count())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Expressions are not evaluated");
    }

    @Test
    void aQueryInsideOrCarriesNone() {
        TaskQuery query =
                tasks.createTaskQuery().or().taskAssigneeExpression(HARMLESS).endOr();

        assertThatThrownBy(query::count)
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Expressions are not evaluated");
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的今日任务 Mine today", "已超期 Overdue", "今日承诺 Promises today"})
    void theSeededFiltersAreStillEvaluated(String name) {
        Filter seeded = filters.createFilterQuery().filterName(name).singleResult();

        assertThat(filters.count(seeded.getId())).isNotNegative();
        assertThat(filters.list(seeded.getId(), new TaskQueryImpl().taskNameLike("%x%")))
                .isNotNull();
    }

    @Test
    void queriesWithoutExpressionsAreAnswered() {
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskAssignee("nobody")
                        .taskName("nothing")
                        .endOr()
                        .count())
                .isZero();
    }
}
