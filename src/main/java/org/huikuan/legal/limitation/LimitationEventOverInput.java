package org.huikuan.legal.limitation;

import java.time.LocalDate;
import org.huikuan.acts.Must;

/** @param until the day on which the procedure was over, the obstacle gone */
record LimitationEventOverInput(@Must LocalDate until) {}
