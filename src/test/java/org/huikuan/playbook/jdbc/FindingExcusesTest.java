package org.huikuan.playbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.search.EntryIndex;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A collector types what the customer says, while the customer speaks, and the answer stands first. */
class FindingExcusesTest {

    private final EntryIndex index =
            EntryIndex.of(new JdbcEntries(JdbcClient.create(Databases.h2())).inForce(LocalDate.parse("2026-03-02")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们领导刚换，流程还没走完|JK-01",
                "ldhl|JK-01",
                "waiting for the audit|JK-01",
                "业主还没付我们钱|JK-02",
                "yzmf|JK-02",
                "你们的货质量有问题|JK-03",
                "zhiliangwenti|JK-03",
                "goods were faulty|JK-03",
                "发票还没收到|JK-04",
                "没收到fp|JK-04",
                "no invoice|JK-04",
                "我们只能给商票|JK-05",
                "commercial draft|JK-05",
                "对账没完成|JK-06",
                "zhmdw|JK-06",
                "老板出差了不在公司|JK-07",
                "lbbz|JK-07",
                "boss away|JK-07",
                "下个月一定给|JK-08",
                "xgy|JK-08",
                "next month|JK-08",
                "那时是小王经手的|JK-09",
                "过了时效了|JK-10",
                "ssx|JK-10",
                "time-barred|JK-10",
                "你先发货我再付旧款|JK-11",
                "xfh|JK-11",
                "已经付了呀，票据寄出去了|JK-12",
                "already paid|JK-12"
            })
    void theAnswerStandsFirst(String typed, String code) {
        assertThat(index.find(typed, e -> true, 8))
                .extracting(Entry::code)
                .first()
                .isEqualTo(code);
    }

    @Test
    void whatIsAskedForOnlyIsFoundAmongThose() {
        List<Entry> techniques = index.find("道歉", e -> e.kind() == EntryKind.TECHNIQUE, 5);

        assertThat(techniques).extracting(Entry::code).first().isEqualTo("TQ-13");
        assertThat(techniques).allMatch(e -> e.kind() == EntryKind.TECHNIQUE);
    }

    @Test
    void wordsThatNobodyWroteFindNothing() {
        assertThat(index.find("xyzzy", e -> true, 5)).isEmpty();
        assertThat(index.find("？！", e -> true, 5)).isEmpty();
    }
}
