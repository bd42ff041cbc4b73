package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Monday, 2 March 2026: what pages refuse they say in the reader's language. */
@ApplicationH2
class RefusalsOnPagesTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Session manager;

    @BeforeEach
    void aManager() {
        context.getBean(MovableTestClock.class).set("2026-03-02");
        new People(context.getBean(IdentityService.class)).arrive();
        manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
    }

    @Test
    void aPageSaysItInTheReadersLanguage() {
        Map<String, String> stale = Map.of("scope", "all", "of", "99", "collector", "nobody-here");

        assertThat(manager.answer("/letters/release?lang=zh", stale)).contains("列表已变化");
        assertThat(manager.answer("/letters/release?lang=en", stale)).contains("The list has changed");
        assertThat(manager.body("/cases/C9999999?lang=zh"))
                .contains("找不到此页面或项目")
                .doesNotContain("no case");
        assertThat(manager.body("/cases/C9999999?lang=en")).contains("no case C9999999");
    }

    @Test
    void aFormThatComesBackSaysWhatIsWrongInTheReadersLanguage() {
        manager.get("/absences");

        assertThat(manager.answer("/absences?lang=zh", Map.of("user", "nobody-here")))
                .contains("invalid-feedback", "不能为空");
        assertThat(manager.answer("/absences?lang=en", Map.of("user", "nobody-here")))
                .contains("invalid-feedback");
        assertThat(manager.body("/portfolio?from=1,000&lang=zh")).contains("1,000 不是金额");
    }

    @Test
    void anAbsenceThatIsOverIsSaidInTheReadersLanguage() {
        manager.get("/absences");

        assertThat(manager.answer("/absences/999999/end?lang=zh", Map.of())).contains("该缺勤已不存在");
        assertThat(manager.answer("/absences/999999/end?lang=en", Map.of()))
                .contains("This absence is not there any more");
    }
}
