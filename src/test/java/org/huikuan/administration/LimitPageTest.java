package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.desk.DeskLimits;
import org.huikuan.ledger.AgeClass;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager sets by how many days the house calls something late, and how it classes ages. */
@ApplicationH2
class LimitPageTest {

    @Autowired
    private LimitSettings settings;

    @Autowired
    private DeskLimits desk;

    @Autowired
    private SettingsJournal journal;

    @Autowired
    private IdentityService identity;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private Session manager;
    private Map<String, String> seed;

    @BeforeEach
    void aManager() {
        new People(identity).arrive();
        manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
        seed = fields();
    }

    @AfterEach
    void theSeedAgain() {
        settings.changeLimits(seed);
        settings.changeClasses(seed);
    }

    @ParameterizedTest
    @EnumSource(SettingArea.class)
    void everyKindOfChangeCanBeLookedForByItsName(SettingArea area) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(t -> journal.record(area, "subject-of-" + area.key(), "days", "10", "15"));
        Session admin = Session.at(port).logsIn("admin", "admin-of-the-tests");

        String page = admin.body("/settings/changes?area=" + area.key());

        assertThat(page)
                .contains("<option value=\"" + area.key() + "\" selected>", "subject-of-" + area.key())
                .doesNotContain("settings.area.");
        Arrays.stream(SettingArea.values()).filter(other -> other != area).forEach(other -> assertThat(page)
                .contains("<option value=\"" + other.key() + "\">")
                .doesNotContain("subject-of-" + other.key()));
    }

    @Test
    void aCaseIsStuckAfterTheDaysThatTheManagerWrites() {
        assertThat(manager.post("/settings/limits", with("days-stuck", "15"))).isEqualTo("302 /settings/limits?saved");

        assertThat(desk.days(DeskLimits.STUCK)).isEqualTo(15);
        assertThat(journal.newest("limit", 1)).singleElement().satisfies(c -> {
            assertThat(c.by()).isEqualTo(People.nameOf(Role.MANAGERS));
            assertThat(c.subject()).isEqualTo("stuck");
            assertThat(c.from()).isEqualTo("10");
            assertThat(c.to()).isEqualTo("15");
        });
        assertThat(manager.body("/settings/limits?lang=en")).contains("Days without movement");
        assertThat(Session.at(port)
                        .logsIn(People.nameOf(Role.ADMINISTRATORS), People.PASSWORD)
                        .body("/settings/changes?area=limit&lang=zh"))
                .contains("案件多少天没有进展算停滞")
                .doesNotContain("<strong>stuck</strong>");
    }

    @Test
    void classesMayMoveButKeepTheirOrder() {
        Map<String, String> moved = with("from-G2", "16");
        moved.put("from-G3", "31");
        moved.put("labelZh-G1", "1–15天");

        assertThat(manager.post("/settings/limits/classes", moved)).isEqualTo("302 /settings/limits?saved");
        assertThat(settings.classes()).extracting(AgeClass::fromDays).containsExactly(-100000, 1, 16, 31, 91, 181, 366);

        assertThat(manager.answer("/settings/limits/classes?lang=en", with("from-G3", "5")))
                .contains("must begin later than the class before it");
        assertThat(settings.classes()).extracting(AgeClass::fromDays).containsExactly(-100000, 1, 16, 31, 91, 181, 366);
    }

    @Test
    void whatIsNoNumberOfDaysIsToldAtItsFieldAndChangesNothing() {
        Map<String, String> wrong = with("days-stuck", "soon");
        wrong.put("days-hold", "9");

        assertThat(manager.post("/settings/limits", wrong)).startsWith("400");
        assertThat(desk.days(DeskLimits.HOLD)).isEqualTo(7);
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        return fields;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        settings.all().forEach(l -> fields.put("days-" + l.code(), String.valueOf(l.days())));
        settings.classes().forEach(c -> {
            fields.put("from-" + c.code(), String.valueOf(c.fromDays()));
            fields.put("labelZh-" + c.code(), c.labelZh());
            fields.put("labelEn-" + c.code(), c.labelEn());
            fields.put("nameZh-" + c.code(), c.nameZh());
            fields.put("nameEn-" + c.code(), c.nameEn());
        });
        return fields;
    }
}
