package org.huikuan.demo;

import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.start.StartOrder;
import org.huikuan.shared.start.WrongStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills a new database with the demo world; one that has it already is left as people have made it, one whose making
 * was cut short is refused. With the play the clock goes back some months here, before anything runs; without it the
 * world begins on a working day, so that there is something to do.
 */
@Component
@Profile("demo")
@Order(StartOrder.WORLD)
class DemoWorld implements ApplicationRunner {

    private final DemoHouse house;
    private final DemoMarks marks;
    private final SmallWorld small;
    private final Premiere premiere;
    private final String home;
    private final boolean play;

    DemoWorld(
            DemoHouse house,
            DemoMarks marks,
            SmallWorld small,
            Premiere premiere,
            HuikuanProperties settings,
            DemoSettings demo) {
        this.house = house;
        this.marks = marks;
        this.small = small;
        this.premiere = premiere;
        this.home = settings.home().toString();
        this.play = demo.play();
    }

    @Override
    public void run(ApplicationArguments args) {
        refuseHalf();
        house.open();
        if (!small.isNew()) {
            return;
        }
        if (play) {
            premiere.prepare();
            marks.set(DemoMarks.PLAYING);
        } else {
            small.fill();
            marks.set(DemoMarks.READY);
        }
    }

    private void refuseHalf() {
        if (marks.find().filter(DemoMarks.PLAYING::equals).isPresent()) {
            throw new WrongStart(
                    "The demo world was being made when the application ended, and is half done.",
                    "Delete the folder " + home + " (with PostgreSQL: the database) and start again;"
                            + " a new demo world takes about a minute.");
        }
    }
}
