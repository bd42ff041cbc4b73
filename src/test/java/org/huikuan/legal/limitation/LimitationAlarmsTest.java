package org.huikuan.legal.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which alarm is due so many days before the end. */
class LimitationAlarmsTest {

    @Test
    void theNearestStepThatIsReachedIsTold() {
        assertThat(LimitationAlarms.step(366)).isEmpty();
        assertThat(LimitationAlarms.step(365)).hasValue(365);
        assertThat(LimitationAlarms.step(181)).hasValue(365);
        assertThat(LimitationAlarms.step(180)).hasValue(180);
        assertThat(LimitationAlarms.step(31)).hasValue(90);
        assertThat(LimitationAlarms.step(30)).hasValue(30);
        assertThat(LimitationAlarms.step(0)).hasValue(7);
    }

    @Test
    void aPeriodThatIsOverGivesNoAlarm() {
        assertThat(LimitationAlarms.step(-1)).isEmpty();
    }
}
