package org.huikuan.engine.settings;

import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Tells that something was deployed or deleted on this node, after its transaction. */
class DeploymentNotice extends CommandInterceptor {

    private final Runnable notice;

    DeploymentNotice(Runnable notice) {
        this.notice = notice;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof DeployCmd || command instanceof DeleteDeploymentCmd) {
            notice.run();
        }
        return result;
    }
}
