package org.huikuan.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huikuan.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls of the engine on behalf of the application, in the surrounding transaction and command, without asking whether
 * the person logged in may do that in the engine. Every flow out of a feature goes through here.
 */
@Component
public class Unchecked {

    private final ProcessEngineConfigurationImpl engine;

    Unchecked(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public <T extends @Nullable Object> T get(Supplier<T> call) {
        try {
            return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(call::get));
        } catch (OptimisticLockingException e) {
            throw new Conflict("same-moment");
        }
    }

    public void run(Runnable call) {
        get(() -> {
            call.run();
            return Boolean.TRUE;
        });
    }
}
