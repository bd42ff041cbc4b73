package org.huikuan.visits;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class VisitRulesPostgresTest extends VisitRules {}
