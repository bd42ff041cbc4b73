package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What must always hold (design 8), under random events with fixed seeds: after every single event, and again for the
 * same events on fresh accounts, which must end in the same cases at the same stages. Run on both databases.
 */
abstract class RandomStory {

    private static final long[] SEEDS = {1, 2, 3};
    private static final int ACCOUNTS = 3;
    private static final int DAYS = 12;

    @Autowired
    private ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> alwaysHoldsWhatMustHoldAndEndsTheSameTheSecondTime() {
        return LongStream.of(SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "seed " + seed, () -> assertThat(play(seed)).isEqualTo(play(seed))));
    }

    /** Lives through the days and returns how every case ended. */
    private List<String> play(long seed) {
        Random random = new Random(seed);
        CaseWorld world = new CaseWorld(context);
        List<RandomLife> lives = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            lives.add(new RandomLife(new GridCase(world), random));
        }
        for (int day = 0; day < DAYS; day++) {
            world.on(world.today().plusDays(1 + random.nextInt(3)).toString());
            lives.forEach(RandomLife::day);
        }
        return lives.stream().map(RandomLife::ending).toList();
    }
}
