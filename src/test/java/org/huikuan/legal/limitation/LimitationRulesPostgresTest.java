package org.huikuan.legal.limitation;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LimitationRulesPostgresTest extends LimitationRules {}
