package org.huikuan.engine.settings;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * A unit of work is one command of the engine in its transaction, so that the engine flushes once, at its end.
 * Inside, the engine does not ask for authorizations: the application has decided before.
 */
@Component
class CamundaUnitOfWork implements UnitOfWork {

    private final ProcessEngineConfigurationImpl engine;

    CamundaUnitOfWork(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T inNew(Supplier<T> work) {
        return engine.getCommandExecutorTxRequiresNew().execute(command -> command.runWithoutAuthorization(work::get));
    }

    @Override
    public <T> T join(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work::get));
    }
}
