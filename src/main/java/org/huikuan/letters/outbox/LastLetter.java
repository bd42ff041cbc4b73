package org.huikuan.letters.outbox;

import java.time.LocalDate;

/** The last letter of collection to an account: the place it was written for, and the day it left or bears. */
public record LastLetter(String stage, String step, LocalDate on) {}
