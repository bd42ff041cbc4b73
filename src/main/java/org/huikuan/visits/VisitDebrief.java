package org.huikuan.visits;

import java.time.LocalDate;

/** The tenth preparation (reference 7.7, V10): what went wrong, and what is done better next time. */
public record VisitDebrief(String wentWrong, String doNext, LocalDate on, String by) {}
