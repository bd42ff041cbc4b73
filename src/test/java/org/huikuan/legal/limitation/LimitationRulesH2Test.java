package org.huikuan.legal.limitation;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LimitationRulesH2Test extends LimitationRules {}
