package org.huikuan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.ledger.AgeClass;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house that counts in half months moves every class, each to where another one was. */
class AgeClassesTest {

    @OnBothDatabases
    void moveOntoEachOthersPlaces(DataSource database) {
        var classes = new JdbcAgeClasses(JdbcClient.create(database), new NamedParameterJdbcTemplate(database));
        List<AgeClass> seed = classes.all();
        assertThat(seed).extracting(AgeClass::code).containsExactly("G0", "G1", "G2", "G3", "G4", "G5", "G6");
        assertThat(seed).extracting(AgeClass::isPastDue).containsExactly(false, true, true, true, true, true, true);

        List<AgeClass> moved = new ArrayList<>();
        List<Integer> from = List.of(-100000, 1, 16, 31, 61, 91, 181);
        for (int i = 0; i < seed.size(); i++) {
            AgeClass old = seed.get(i);
            moved.add(new AgeClass(old.code(), from.get(i), "第" + i + "级", old.labelEn(), old.nameZh(), old.nameEn()));
        }
        classes.save(moved);

        assertThat(classes.all()).isEqualTo(moved);
        assertThat(classes.all().get(2).label("zh")).isEqualTo("第2级");
    }
}
