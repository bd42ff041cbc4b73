package org.huikuan.engine.door;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.util.ReflectionUtils;

/** The function {@code endOfDay('zone', days)} of task filters: the moment at which today, or a day near it, ends. */
public final class EndOfDay {

    static final String NAME = "endOfDay";
    static final Method METHOD =
            Objects.requireNonNull(ReflectionUtils.findMethod(EndOfDay.class, NAME, String.class, Integer.class));

    private EndOfDay() {}

    /** @param days days after today; 0 is today, -1 yesterday */
    public static Date endOfDay(String zone, Integer days) {
        ZoneId there = ZoneId.of(zone);
        LocalDate today = ClockUtil.getCurrentTime().toInstant().atZone(there).toLocalDate();
        return Date.from(today.plusDays(days + 1L).atStartOfDay(there).toInstant());
    }

    /** The function's call, as a filter writes it. */
    public static String expression(ZoneId zone, int days) {
        return "${" + NAME + "('" + zone.getId() + "', " + days + ")}";
    }
}
