package org.huikuan.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Time passed on purpose, with everything due on the way done: for who plays a past rather than asks for a date. */
@Component
@Profile("training")
public class Passage {

    private final Training training;
    private final Journey journey;
    private final TrainingTime time;

    Passage(Training training, Journey journey, TrainingTime time) {
        this.training = training;
        this.journey = journey;
        this.time = time;
    }

    /** Nobody else moves the clock during the play, and it is not idle. @throws org.huikuan.shared.Conflict when it is on its way */
    public void during(Runnable play) {
        training.during(play);
    }

    /** It becomes that time of that day; an earlier time than now changes nothing. All that is due has been done. */
    public void to(LocalDate day, LocalTime at) {
        Instant target = time.midnightOf(day).plusSeconds(at.toSecondOfDay());
        if (target.isAfter(time.now())) {
            journey.forward(target);
        } else {
            journey.settle();
        }
    }

    /** Everything due now is done. */
    public void settle() {
        journey.settle();
    }
}
