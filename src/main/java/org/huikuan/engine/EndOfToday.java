package org.huikuan.engine;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.util.ReflectionUtils;

/** The function {@code endOfToday('zone')} of task filters: the moment at which tomorrow begins in that zone. */
public final class EndOfToday {

    static final String NAME = "endOfToday";
    static final Method METHOD =
            Objects.requireNonNull(ReflectionUtils.findMethod(EndOfToday.class, NAME, String.class));

    private EndOfToday() {}

    public static Date endOfToday(String zone) {
        ZoneId there = ZoneId.of(zone);
        LocalDate today = ClockUtil.getCurrentTime().toInstant().atZone(there).toLocalDate();
        return Date.from(today.plusDays(1).atStartOfDay(there).toInstant());
    }
}
