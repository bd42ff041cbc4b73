package org.huikuan.training;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the clock stands when a training begins; for start-up, before anything runs and while there is no case. */
@Component
@Profile("training")
public class Beginning {

    private final TrainingTime time;

    Beginning(TrainingTime time) {
        this.time = time;
    }

    /** It is the first moment of that day. */
    public void at(LocalDate day) {
        time.set(time.midnightOf(day));
    }
}
