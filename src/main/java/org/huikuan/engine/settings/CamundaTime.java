package org.huikuan.engine.settings;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huikuan.training.EngineTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's clock is one for the JVM; an offset lets it tick, a set time would freeze it. */
@Component
@Profile("training")
class CamundaTime implements EngineTime {

    @Override
    public void follow(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
