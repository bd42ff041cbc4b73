package org.huikuan.legal.insolvency;

import java.time.LocalDate;
import org.huikuan.acts.Must;

/** @param acceptedOn the day on which the court accepted the insolvency */
record AcceptanceInput(@Must LocalDate acceptedOn) {}
