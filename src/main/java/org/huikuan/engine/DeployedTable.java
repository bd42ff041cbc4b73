package org.huikuan.engine;

import org.camunda.bpm.dmn.engine.DmnDecision;

/** A parsed decision table of a deployed version. */
record DeployedTable(DmnDecision decision, int version) {}
