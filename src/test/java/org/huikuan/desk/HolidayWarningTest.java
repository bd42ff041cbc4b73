package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** In December the holidays of the year to come are missed; only who may enter them is led to the calendar. */
@ApplicationH2
class HolidayWarningTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @BeforeEach
    void december() {
        new People(context.getBean(IdentityService.class)).arrive();
        new GridCase(new CaseWorld(context)).world.on("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({"a-camunda-admin, true", "a-managers, false", "a-legal, false"})
    void leadsWhoMayEnterThem(String person, boolean led) {
        String home = Session.at(port).logsIn(person, People.PASSWORD).body("/");

        assertThat(home).contains("2027 年 CN 的节假日和调休尚未录入");
        assertThat(home.contains("/settings/calendar?country=CN")).isEqualTo(led);
        assertThat(home.contains("请管理员")).isNotEqualTo(led);
    }
}
