package org.huikuan.debtors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.huikuan.debtors.PriorityIndex.Part;
import org.junit.jupiter.api.Test;

/** Why a customer would pay us first, from 0 to 100. */
class PriorityIndexTest {

    @Test
    void everyPartCountsByItsShareOfTheFullValue() {
        PriorityIndex index = PriorityIndex.of(List.of(
                new Part(PriorityPart.LEVERS, 7, 21, 40),
                new Part(PriorityPart.CADENCE, 4, 8, 20),
                new Part(PriorityPart.PAPERS, 75, 100, 20),
                new Part(PriorityPart.RELATION, 2, 4, 20),
                new Part(PriorityPart.DISPUTES, 50, 100, -30)));

        assertThat(index.parts()).extracting(Part::points).containsExactly(13, 10, 15, 10, -15);
        assertThat(index.points()).isEqualTo(33);
    }

    @Test
    void moreThanFullIsFullAndTheIndexStaysBetweenNoneAndAHundred() {
        assertThat(new Part(PriorityPart.CADENCE, 30, 8, 20).points()).isEqualTo(20);
        assertThat(new Part(PriorityPart.CADENCE, 30, 0, 20).points()).isZero();
        for (int weight : List.of(-1000, -30, 0, 30, 1000)) {
            assertThat(IntStream.range(0, 25)
                            .map(v -> PriorityIndex.of(List.of(new Part(PriorityPart.LEVERS, v, 21, weight)))
                                    .points()))
                    .allMatch(points -> points >= 0 && points <= 100);
        }
    }

    @Test
    void aStrongerLeverNeverLowersTheIndex() {
        int before = 0;
        for (int score = 0; score <= 21; score++) {
            int now = PriorityIndex.of(List.of(new Part(PriorityPart.LEVERS, score, 21, 40)))
                    .points();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(40);
    }
}
