package org.huikuan.installation;

import org.huikuan.shared.start.WrongStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as two sentences instead of a stack trace. */
class WrongStartReport extends AbstractFailureAnalyzer<WrongStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
