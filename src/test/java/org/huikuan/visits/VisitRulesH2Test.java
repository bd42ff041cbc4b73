package org.huikuan.visits;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class VisitRulesH2Test extends VisitRules {}
