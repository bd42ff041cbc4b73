package org.huikuan.engine.settings;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What the engine remembers of an instance goes when the instance has been over for as long as its model says, counted
 * from its end: the history of a case that still runs is never cleaned, however old it is. No removal time is written,
 * which saves a statement for each table of the history at each end, and the removal times that an older version wrote at
 * the start of an instance mean nothing any more.
 */
final class HistoryCleaning {

    /** While nobody works; the daily runs begin after midnight. */
    private static final LocalTime FROM = LocalTime.of(1, 0);

    private static final LocalTime TO = LocalTime.of(5, 0);

    /** A clock that goes from day to day is never within a few hours of the night. */
    private static final LocalTime ALL_DAY_FROM = LocalTime.MIDNIGHT;

    private static final LocalTime ALL_DAY_TO = LocalTime.of(23, 59);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mmxx", Locale.ROOT);

    private HistoryCleaning() {}

    static void set(ProcessEngineConfigurationImpl engine, ZoneId house, boolean movableClock) {
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryCleanupBatchWindowStartTime(at(movableClock ? ALL_DAY_FROM : FROM, house));
        engine.setHistoryCleanupBatchWindowEndTime(at(movableClock ? ALL_DAY_TO : TO, house));
    }

    private static String at(LocalTime time, ZoneId house) {
        ZonedDateTime today = ClockUtil.getCurrentTime().toInstant().atZone(house);
        return FORMAT.format(today.with(time));
    }
}
